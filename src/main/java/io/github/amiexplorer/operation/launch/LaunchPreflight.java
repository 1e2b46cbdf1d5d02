package io.github.amiexplorer.operation.launch;

import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.LaunchOptions.SecurityGroup;
import io.github.amiexplorer.cloud.LaunchOptions.Subnet;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ProductCode;
import io.github.amiexplorer.model.change.LaunchSpecification;
import io.github.amiexplorer.model.change.VolumeSpecification;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a launch by what was read. Sends nothing. */
public final class LaunchPreflight {
  /** What EC2 takes of user data before encoding, bytes (EC2 User Guide, read 2026-11). */
  public static final int USER_DATA_BYTES = 16_384;

  private static final Set<String> EVERYBODY = Set.of("0.0.0.0/0", "::/0");

  private final LaunchRequest request;
  private final LaunchFacts facts;
  private final Instant now;
  private final List<Finding<LaunchTopic>> found = new ArrayList<>();

  private LaunchPreflight(LaunchRequest request, LaunchFacts facts, Instant now) {
    this.request = request;
    this.facts = facts;
    this.now = now;
  }

  /** What there is to say, blockers first. */
  public static List<Finding<LaunchTopic>> check(
      LaunchRequest request, LaunchFacts facts, String account, Instant now) {
    LaunchPreflight preflight = new LaunchPreflight(request, facts, now);
    preflight.image(account);
    preflight.key();
    preflight.network();
    preflight.options();
    preflight.goal();
    for (CloudFailure each : facts.refused()) {
      preflight.add(
          Severity.UNCHECKED,
          LaunchTopic.UNREAD,
          each.origin().action(),
          String.valueOf(each.origin().code()));
    }
    preflight.found.sort(Comparator.comparingInt(each -> order(each.severity())));
    return List.copyOf(preflight.found);
  }

  private static int order(Severity severity) {
    return switch (severity) {
      case BLOCKER -> 0;
      case WARNING -> 1;
      case UNCHECKED -> 2;
      case OK -> 3;
    };
  }

  private void image(String account) {
    Image image = request.image();
    boolean available = "available".equals(image.state());
    add(
        available ? Severity.OK : Severity.BLOCKER,
        LaunchTopic.STATE,
        String.valueOf(image.state()));
    Instant deprecates = image.deprecates();
    if (deprecates != null && deprecates.isBefore(now)) {
      add(Severity.WARNING, LaunchTopic.DEPRECATED, deprecates.toString());
    }
    image.productCodes().stream()
        .filter(each -> "marketplace".equals(each.type()))
        .map(ProductCode::id)
        .findFirst()
        .ifPresent(code -> add(Severity.WARNING, LaunchTopic.MARKETPLACE, String.valueOf(code)));
    boolean known = account.equals(image.ownerId()) || image.ownerAlias() != null;
    if (!known && image.isPublic()) {
      add(Severity.WARNING, LaunchTopic.UNKNOWN_OWNER, String.valueOf(image.ownerId()));
    }
  }

  private void key() {
    switch (request.key()) {
      case KeyChoice.None none -> add(Severity.WARNING, LaunchTopic.NO_KEY);
      case KeyChoice.Existing existing -> {}
      case KeyChoice.Create create -> {
        fresh(create.name());
        if (Files.exists(Path.of(create.saveTo()))) {
          add(Severity.BLOCKER, LaunchTopic.KEY_FILE, create.saveTo());
        }
      }
      case KeyChoice.Import imported -> fresh(imported.name());
    }
  }

  private void fresh(String name) {
    if (facts.keyPairs() != null
        && facts.keyPairs().stream().anyMatch(each -> each.name().equals(name))) {
      add(Severity.BLOCKER, LaunchTopic.KEY_NAME, name);
    }
  }

  private void network() {
    LaunchSpecification choices = request.choices();
    if (choices.subnetId() == null && facts.network() != null && facts.defaultVpc().isEmpty()) {
      add(Severity.BLOCKER, LaunchTopic.NO_NETWORK);
    }
    Optional<Subnet> subnet = facts.subnet(choices.subnetId());
    if (request.goal() instanceof Goal.Instances(int count)
        && subnet.isPresent()
        && subnet.get().freeAddresses() < count) {
      add(Severity.BLOCKER, LaunchTopic.ADDRESSES, String.valueOf(subnet.get().freeAddresses()));
    }
    for (String id : choices.securityGroupIds()) {
      Optional<SecurityGroup> group = facts.group(id);
      if (group.isPresent() && !group.get().openPorts().isEmpty()) {
        add(
            Severity.WARNING,
            LaunchTopic.OPEN_GROUP,
            Objects.requireNonNullElse(group.get().name(), id),
            String.join(", ", group.get().openPorts()));
      }
    }
    NewGroup group = request.newGroup();
    if (group != null) {
      boolean taken =
          facts.network() != null
              && facts.network().groups().stream()
                  .anyMatch(
                      each ->
                          group.name().equals(each.name()) && group.vpcId().equals(each.vpcId()));
      if (taken) {
        add(Severity.BLOCKER, LaunchTopic.GROUP_NAME, group.name());
      }
      if (EVERYBODY.contains(group.cidr()) && !group.ports().isEmpty()) {
        add(
            Severity.WARNING,
            LaunchTopic.OPEN_NEW_GROUP,
            String.join(", ", group.ports().stream().map(String::valueOf).toList()));
      }
    }
  }

  private void options() {
    LaunchSpecification choices = request.choices();
    if (request.userDataBytes() > USER_DATA_BYTES) {
      add(
          Severity.BLOCKER,
          LaunchTopic.USER_DATA,
          String.valueOf(request.userDataBytes()),
          String.valueOf(USER_DATA_BYTES));
    }
    if (Boolean.FALSE.equals(choices.imdsv2Only())) {
      add(Severity.WARNING, LaunchTopic.IMDS);
    }
    if (choices.spot()) {
      add(Severity.WARNING, LaunchTopic.SPOT);
    }
    if (choices.hibernation() && !rootIsEncrypted()) {
      add(Severity.BLOCKER, LaunchTopic.HIBERNATION);
    }
  }

  private boolean rootIsEncrypted() {
    String root = request.image().rootDeviceName();
    for (VolumeSpecification each : request.choices().volumes()) {
      if (each.deviceName().equals(root) && each.encrypted() != null) {
        return each.encrypted();
      }
    }
    return request.image().blockDeviceMappings().stream()
        .filter(each -> Objects.equals(each.deviceName(), root))
        .anyMatch(each -> each.ebs() != null && Boolean.TRUE.equals(each.ebs().encrypted()));
  }

  private void goal() {
    if (request.goal() instanceof Goal.NewTemplate(String name, @Nullable String description)) {
      boolean taken =
          facts.templates() != null
              && facts.templates().stream().anyMatch(each -> each.name().equals(name));
      if (taken || !name.matches("[a-zA-Z0-9().\\-/_]{3,128}")) {
        add(Severity.BLOCKER, LaunchTopic.TEMPLATE_NAME, name);
      }
    }
  }

  private void add(Severity severity, LaunchTopic topic, String... about) {
    Image image = request.image();
    found.add(Finding.of(severity, topic, image.region(), image.nameOrId(), about));
  }
}
