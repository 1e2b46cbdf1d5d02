package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.cloud.LaunchOptions.Subnet;
import io.github.amiexplorer.cloud.LaunchOptions.Template;
import io.github.amiexplorer.cloud.LaunchOptions.Vpc;
import io.github.amiexplorer.insight.LaunchCost;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.operation.launch.Goal;
import io.github.amiexplorer.operation.launch.KeyChoice;
import io.github.amiexplorer.operation.launch.LaunchFacts;
import io.github.amiexplorer.operation.launch.LaunchRequest;
import io.github.amiexplorer.operation.launch.LaunchTopic;
import io.github.amiexplorer.operation.launch.NewGroup;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.operation.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The draft of a launch. For the FX thread only. */
final class LaunchModel {
  private final Image image;
  private @Nullable LaunchSpecification wanted;
  final ObjectProperty<Aim> aim = new SimpleObjectProperty<>(Aim.INSTANCES);
  final IntegerProperty count = new SimpleIntegerProperty(1);
  final StringProperty templateName = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Template> template = new SimpleObjectProperty<>();
  final StringProperty versionText = new SimpleStringProperty("");
  final BooleanProperty makeDefault = new SimpleBooleanProperty();
  final StringProperty name = new SimpleStringProperty("");
  final StringProperty tags = new SimpleStringProperty("");
  final StringProperty filter = new SimpleStringProperty("");
  final StringProperty type = new SimpleStringProperty("");
  final BooleanProperty unfitShown = new SimpleBooleanProperty(true);
  final BooleanProperty spot = new SimpleBooleanProperty();
  final ObjectProperty<@Nullable Vpc> vpc = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Subnet> subnet = new SimpleObjectProperty<>();
  final ObjectProperty<Address> address = new SimpleObjectProperty<>(Address.SUBNET);
  final ObjectProperty<Set<String>> groups = new SimpleObjectProperty<>(Set.of());
  final BooleanProperty ownGroup = new SimpleBooleanProperty();
  final StringProperty groupName = new SimpleStringProperty("");
  final StringProperty groupPorts = new SimpleStringProperty("22");
  final StringProperty groupFrom = new SimpleStringProperty("");
  final ObjectProperty<List<VolumeDraft>> volumes = new SimpleObjectProperty<>(List.of());
  final ObjectProperty<Login> login = new SimpleObjectProperty<>(Login.EXISTING);
  final ObjectProperty<@Nullable String> keyPair = new SimpleObjectProperty<>();
  final StringProperty keyName = new SimpleStringProperty("");
  final ObjectProperty<@Nullable String> keyType = new SimpleObjectProperty<>("ed25519");
  final StringProperty keyFile = new SimpleStringProperty("");
  final StringProperty publicKey = new SimpleStringProperty("");
  final ObjectProperty<@Nullable String> profile = new SimpleObjectProperty<>();
  final StringProperty userText = new SimpleStringProperty("");
  final ObjectProperty<byte @Nullable []> userFile = new SimpleObjectProperty<>();
  final StringProperty userFileName = new SimpleStringProperty("");
  final BooleanProperty imdsv2 = new SimpleBooleanProperty(true);
  final IntegerProperty hops = new SimpleIntegerProperty(2);
  final ObjectProperty<@Nullable String> shutdown = new SimpleObjectProperty<>();
  final BooleanProperty protect = new SimpleBooleanProperty();
  final BooleanProperty hibernation = new SimpleBooleanProperty();
  final BooleanProperty monitoring = new SimpleBooleanProperty();
  final ObjectProperty<@Nullable String> tenancy = new SimpleObjectProperty<>();
  final StringProperty placementGroup = new SimpleStringProperty("");
  final ObjectProperty<@Nullable String> credits = new SimpleObjectProperty<>();
  final ObjectProperty<LaunchFacts> facts = new SimpleObjectProperty<>(LaunchFacts.NONE);
  final BooleanProperty looking = new SimpleBooleanProperty();
  final BooleanProperty asking = new SimpleBooleanProperty();
  final ObjectProperty<@Nullable Finding<LaunchTopic>> dryRun = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Judgement> judgement = new SimpleObjectProperty<>();

  /** What becomes of the choices. */
  enum Aim {
    INSTANCES,
    TEMPLATE,
    VERSION
  }

  /** Whether there is a public address. */
  enum Address {
    SUBNET,
    YES,
    NO
  }

  /** How to log in. */
  enum Login {
    EXISTING,
    CREATE,
    IMPORT,
    NONE
  }

  /** What follows from the choices and the facts. */
  record Judgement(
      LaunchRequest request,
      List<TypeRow> types,
      @Nullable TypeRow chosen,
      List<Finding<LaunchTopic>> findings,
      Plan plan,
      LaunchCost cost) {
    long blockers() {
      return findings.stream().filter(each -> each.severity() == Severity.BLOCKER).count();
    }
  }

  LaunchModel(Image image) {
    this.image = image;
    volumes.set(
        image.blockDeviceMappings().stream()
            .map(VolumeDraft::of)
            .filter(Objects::nonNull)
            .toList());
    imdsv2.set(true);
    name.set(image.name() == null ? "" : image.name());
  }

  Image image() {
    return image;
  }

  /** Begins with the choices of an earlier launch; what was made for it alone is left out. */
  void take(LaunchSpecification like) {
    type.set(like.instanceType() == null ? "" : like.instanceType());
    wanted = like;
    keyPair.set(like.keyName());
    login.set(like.keyName() == null ? Login.NONE : Login.EXISTING);
    profile.set(like.instanceProfile());
    imdsv2.set(!Boolean.FALSE.equals(like.imdsv2Only()));
    hops.set(like.hopLimit() == null ? hops.get() : like.hopLimit());
    spot.set(like.spot());
    shutdown.set(like.shutdownBehavior());
    protect.set(like.terminationProtection());
    hibernation.set(like.hibernation());
    monitoring.set(like.monitoring());
    tenancy.set(like.tenancy());
    placementGroup.set(like.placementGroup() == null ? "" : like.placementGroup());
    credits.set(like.creditMode());
    address.set(
        like.publicAddress() == null
            ? Address.SUBNET
            : like.publicAddress() ? Address.YES : Address.NO);
    StringBuilder lines = new StringBuilder();
    like.tags()
        .forEach(
            (key, value) -> {
              if (key.equals("Name")) {
                name.set(value);
              } else {
                lines.append(key).append('=').append(value).append('\n');
              }
            });
    tags.set(lines.toString());
  }

  /** The subnet of an earlier launch, or {@code null}. */
  @Nullable String wantedSubnet() {
    return wanted == null ? null : wanted.subnetId();
  }

  /** The groups of an earlier launch that were not made for it. */
  Set<String> wantedGroups() {
    return wanted == null
        ? Set.of()
        : wanted.securityGroupIds().stream()
            .filter(each -> each.startsWith("sg-"))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** Calls {@code change} after every change of a choice. */
  void onChoice(Runnable change) {
    InvalidationListener listener = any -> change.run();
    for (Observable each : choices()) {
      each.addListener(listener);
    }
  }

  private List<Observable> choices() {
    return List.of(
        aim,
        count,
        templateName,
        template,
        versionText,
        makeDefault,
        name,
        tags,
        type,
        spot,
        vpc,
        subnet,
        address,
        groups,
        ownGroup,
        groupName,
        groupPorts,
        groupFrom,
        volumes,
        login,
        keyPair,
        keyName,
        keyType,
        keyFile,
        publicKey,
        profile,
        userText,
        userFile,
        imdsv2,
        hops,
        shutdown,
        protect,
        hibernation,
        monitoring,
        tenancy,
        placementGroup,
        credits);
  }

  /** The user data as bytes; empty for none. */
  byte[] userData() {
    byte[] file = userFile.get();
    return file == null
        ? userText.get().getBytes(java.nio.charset.StandardCharsets.UTF_8)
        : file.clone();
  }

  /** Whether instances get public addresses, as far as that can be told. */
  boolean isPublic() {
    Subnet chosen = subnet.get();
    Vpc network = vpc.get();
    return switch (address.get()) {
      case YES -> true;
      case NO -> false;
      case SUBNET ->
          chosen != null ? chosen.publicByDefault() : network == null || network.isDefault();
    };
  }

  /** The tags, name first. */
  Map<String, String> allTags() {
    Map<String, String> all = new LinkedHashMap<>();
    if (!name.get().isBlank()) {
      all.put("Name", name.get().strip());
    }
    for (String line : tags.get().split("\n", -1)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        all.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return all;
  }

  /** The ports of the new group; those that are none are left out. */
  List<Integer> ports() {
    List<Integer> ports = new ArrayList<>();
    for (String each : groupPorts.get().split("[,;\\s]+", -1)) {
      if (each.matches("[0-9]{1,5}")
          && Integer.parseInt(each) >= 1
          && Integer.parseInt(each) <= 65_535) {
        ports.add(Integer.parseInt(each));
      }
    }
    return ports.stream().distinct().toList();
  }

  /** The choices as a value. */
  LaunchRequest request() {
    Vpc network = vpc.get();
    boolean group = ownGroup.get() && !groupName.get().isBlank() && network != null;
    return new LaunchRequest(
        image,
        goal(),
        specification(),
        key(),
        group
            ? new NewGroup(
                groupName.get().strip(), groupName.get().strip(), network.id(), ports(), from())
            : null,
        userData().length);
  }

  private String from() {
    String text = groupFrom.get().strip();
    return text.contains("/") ? text : text + (text.contains(":") ? "/128" : "/32");
  }

  private Goal goal() {
    String text = versionText.get().isBlank() ? null : versionText.get().strip();
    Template chosen = template.get();
    return switch (aim.get()) {
      case INSTANCES -> new Goal.Instances(count.get());
      case TEMPLATE -> new Goal.NewTemplate(templateName.get().strip(), text);
      case VERSION ->
          new Goal.NewVersion(
              chosen == null ? "" : chosen.id(),
              chosen == null ? "" : chosen.name(),
              text,
              makeDefault.get());
    };
  }

  private KeyChoice key() {
    String existing = keyPair.get();
    return switch (login.get()) {
      case EXISTING -> existing == null ? new KeyChoice.None() : new KeyChoice.Existing(existing);
      case CREATE ->
          new KeyChoice.Create(
              keyName.get().strip(),
              Objects.requireNonNullElse(keyType.get(), "ed25519"),
              keyFile.get());
      case IMPORT -> new KeyChoice.Import(keyName.get().strip(), publicKey.get().strip());
      case NONE -> new KeyChoice.None();
    };
  }

  private LaunchSpecification specification() {
    Subnet chosen = subnet.get();
    return new LaunchSpecification(
        image.id(),
        type.get().isEmpty() ? null : type.get(),
        null,
        chosen == null ? null : chosen.id(),
        switch (address.get()) {
          case SUBNET -> null;
          case YES -> true;
          case NO -> false;
        },
        groups.get().stream().sorted().toList(),
        volumes.get().stream().map(VolumeDraft::specification).filter(Objects::nonNull).toList(),
        profile.get(),
        null,
        imdsv2.get(),
        hops.get(),
        spot.get(),
        shutdown.get(),
        protect.get(),
        hibernation.get(),
        monitoring.get(),
        tenancy.get(),
        placementGroup.get().isBlank() ? null : placementGroup.get().strip(),
        credits.get(),
        allTags());
  }
}
