package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.cloud.LaunchOptions.Network;
import io.github.amiexplorer.cloud.LaunchOptions.SecurityGroup;
import io.github.amiexplorer.cloud.LaunchOptions.Subnet;
import io.github.amiexplorer.cloud.LaunchOptions.Vpc;
import io.github.amiexplorer.ui.control.Icons;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.launch.LaunchModel.Address;
import io.github.amiexplorer.ui.wizard.FormPage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where it runs and who may reach it. */
final class NetworkPage extends FormPage<LaunchModel> {
  private static final String ADDRESS =
      "([0-9]{1,3}(\\.[0-9]{1,3}){3}(/[0-9]{1,2})?)|([0-9a-fA-F:]*:[0-9a-fA-F:]*(/[0-9]{1,3})?)";

  private final ComboBox<@Nullable Subnet> subnets;
  private final VBox groups = new VBox(4);

  NetworkPage(LaunchModel model, Words words) {
    super(model, words, words.bind("launch.network.title"));
    ComboBox<@Nullable Vpc> vpcs = choice(model.vpc, this::name);
    subnets = choice(model.subnet, this::name);
    model.facts.addListener(
        (property, before, now) -> {
          Network network = now.network();
          vpcs.getItems().setAll(network == null ? List.of() : network.vpcs());
          fillSubnets();
        });
    model.vpc.addListener(
        (property, before, now) -> {
          model.subnet.set(null);
          model.groups.set(Set.of());
          fillSubnets();
        });
    ToggleGroup address = new ToggleGroup();
    CheckBox own = check("launch.group.new", model.ownGroup);
    TextField from = text(model.groupFrom);
    from.promptTextProperty().bind(words.bind("launch.group.from.prompt"));
    HBox group =
        row(
            field("launch.group.name", text(model.groupName)),
            field("launch.group.ports", text(model.groupPorts)),
            field("launch.group.from", from));
    when(model.ownGroup, List.of(group));
    node()
        .getChildren()
        .addAll(
            row(field("launch.vpc", vpcs), field("launch.subnet", subnets)),
            heading("launch.address"),
            way("launch.address.subnet", address, model.address, Address.SUBNET),
            way("launch.address.yes", address, model.address, Address.YES),
            way("launch.address.no", address, model.address, Address.NO),
            heading("launch.groups"),
            note("launch.groups.text"),
            groups,
            own,
            group);
    model.onChoice(this::show);
    words
        .localeProperty()
        .addListener(
            (property, before, now) -> {
              fillSubnets();
              show();
            });
    fillSubnets();
    show();
  }

  private void fillSubnets() {
    Vpc vpc = model().vpc.get();
    Network network = model().facts.get().network();
    List<@Nullable Subnet> found = new ArrayList<>();
    if (vpc == null || vpc.isDefault()) {
      found.add(null);
    }
    groups.getChildren().clear();
    if (network != null && vpc != null) {
      network.subnets().stream().filter(each -> each.vpcId().equals(vpc.id())).forEach(found::add);
      network.groups().stream()
          .filter(each -> vpc.id().equals(each.vpcId()))
          .forEach(each -> groups.getChildren().add(group(each)));
    }
    subnets.getItems().setAll(found);
  }

  private HBox group(SecurityGroup group) {
    String text =
        SafeText.of(group.name() == null ? group.id() : group.name(), 60)
            + (group.description() == null ? "" : " · " + SafeText.of(group.description(), 80));
    CheckBox box = new CheckBox(text);
    box.setMnemonicParsing(false);
    box.setSelected(model().groups.get().contains(group.id()));
    box.setOnAction(
        event -> {
          Set<String> next = new LinkedHashSet<>(model().groups.get());
          if (box.isSelected()) {
            next.add(group.id());
          } else {
            next.remove(group.id());
          }
          model().groups.set(Set.copyOf(next));
        });
    HBox line = new HBox(8, box);
    if (!group.openPorts().isEmpty()) {
      Label open =
          new Label(
              words().text("launch.group.open", String.join(", ", group.openPorts())),
              Icons.of("fth-alert-triangle", 13, "warning"));
      open.getStyleClass().add("meta");
      line.getChildren().add(open);
    }
    return line;
  }

  private String name(@Nullable Vpc vpc) {
    if (vpc == null) {
      return "";
    }
    String name = vpc.name() == null ? "" : SafeText.of(vpc.name(), 40) + " · ";
    return (vpc.isDefault() ? words().text("launch.vpc.default") + " · " : name)
        + vpc.id()
        + " · "
        + SafeText.of(String.valueOf(vpc.cidr()), 20);
  }

  private String name(@Nullable Subnet subnet) {
    if (subnet == null) {
      return words().text("launch.subnet.any");
    }
    String name = subnet.name() == null ? "" : SafeText.of(subnet.name(), 40) + " · ";
    return name
        + subnet.zone()
        + " · "
        + subnet.id()
        + " · "
        + words().text("launch.subnet.free", subnet.freeAddresses());
  }

  private void show() {
    LaunchModel model = model();
    Subnet subnet = model.subnet.get();
    Vpc vpc = model.vpc.get();
    String where =
        Stream.of(
                vpc == null
                    ? words().text("launch.vpc.none")
                    : vpc.isDefault() ? words().text("launch.vpc.default") : vpc.id(),
                subnet == null ? words().text("launch.subnet.any") : subnet.zone())
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    String problem = "";
    if (vpc != null && !vpc.isDefault() && subnet == null) {
      problem = words().text("launch.subnet.problem");
    } else if (model.ownGroup.get()) {
      if (!model.groupName.get().strip().matches("[A-Za-z0-9 ._\\-:/()#,@\\[\\]+=&;{}!$*]{1,255}")
          || model.groupName.get().startsWith("sg-")) {
        problem = words().text("launch.group.name.problem");
      } else if (model.ports().isEmpty()) {
        problem = words().text("launch.group.ports.problem");
      } else if (!model.groupFrom.get().strip().matches(ADDRESS)) {
        problem = words().text("launch.group.from.problem");
      }
    }
    say(where, problem);
  }
}
