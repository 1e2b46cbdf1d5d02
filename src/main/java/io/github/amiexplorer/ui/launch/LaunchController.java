package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.LaunchOptions.Subnet;
import io.github.amiexplorer.insight.Compatibility;
import io.github.amiexplorer.insight.InstancePrices;
import io.github.amiexplorer.insight.LaunchCost;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.InstanceType;
import io.github.amiexplorer.model.change.RunInstances;
import io.github.amiexplorer.operation.launch.Goal;
import io.github.amiexplorer.operation.launch.KeyChoice;
import io.github.amiexplorer.operation.launch.LaunchFacts;
import io.github.amiexplorer.operation.launch.LaunchPlan;
import io.github.amiexplorer.operation.launch.LaunchPreflight;
import io.github.amiexplorer.operation.launch.LaunchRequest;
import io.github.amiexplorer.operation.launch.LaunchScout;
import io.github.amiexplorer.operation.launch.LaunchTopic;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.operation.run.Account;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.ui.launch.LaunchModel.Judgement;
import io.github.amiexplorer.ui.task.Background;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what can be chosen, judges each choice, asks EC2 for a dry run, and starts at the end. */
final class LaunchController {
  private static final Logger LOG = LoggerFactory.getLogger(LaunchController.class);

  private final LaunchModel model;
  private final Background background;
  private final Operations operations;
  private final Account account;
  private final InstancePrices prices;
  private final Clock clock;
  private final CancelToken cancel = new CancelToken();

  LaunchController(
      LaunchModel model,
      Background background,
      Operations operations,
      Account account,
      InstancePrices prices,
      Clock clock) {
    this.model = model;
    this.background = background;
    this.operations = operations;
    this.account = account;
    this.prices = prices;
    this.clock = clock;
    model.onChoice(this::chosen);
    model.facts.addListener((property, before, now) -> judge());
    look();
  }

  /** Stops reading. */
  void leave() {
    cancel.cancel();
  }

  /** Sends it. */
  void start(Consumer<Operation> onStarted, Consumer<Throwable> onFailure) {
    Judgement judged = model.judgement.get();
    if (judged == null || judged.blockers() > 0) {
      return;
    }
    byte[] data = model.userData();
    String encoded = data.length == 0 ? null : Base64.getEncoder().encodeToString(data);
    boolean allowed = account.changesAllowed().getAsBoolean();
    Account now =
        new Account(account.connection(), account.accountId(), account.session(), () -> allowed);
    background
        .call(() -> operations.start(judged.plan(), encoded, now))
        .onSuccess(onStarted)
        .onFailure(onFailure)
        .start("launch.start");
  }

  /** Asks EC2 whether it would do it; nothing is launched. */
  void dryRun() {
    Judgement judged = model.judgement.get();
    if (judged == null || judged.chosen() == null) {
      return;
    }
    byte[] data = model.userData();
    LaunchRequest request = judged.request();
    boolean newKey =
        request.key() instanceof KeyChoice.Create || request.key() instanceof KeyChoice.Import;
    // What the launch itself will make does not exist yet: the dry run goes without it.
    RunInstances trial =
        new RunInstances(
            request
                .choices()
                .withKeyAndGroups(
                    newKey ? null : request.key().keyName(), request.choices().securityGroupIds())
                .withUserData(data.length == 0 ? null : Base64.getEncoder().encodeToString(data)),
            request.goal() instanceof Goal.Instances(int count) ? count : 1);
    model.asking.set(true);
    background
        .call(() -> asked(trial))
        .onSuccess(model.dryRun::set)
        .onFailure(problem -> LOG.warn("The dry run did not work", problem))
        .onFinally(() -> model.asking.set(false))
        .start("launch.dry-run");
  }

  private Finding<LaunchTopic> asked(RunInstances trial) {
    Image image = model.image();
    try {
      account.session().changes().check(image.region(), trial, cancel);
      return Finding.of(Severity.OK, LaunchTopic.DRY_RUN, image.region(), image.nameOrId());
    } catch (CloudException refused) {
      CloudFailure failure = refused.failure();
      String code = String.valueOf(failure.origin().code());
      boolean quota = code.equals("VcpuLimitExceeded");
      boolean unsure =
          failure instanceof CloudFailure.Unreachable || failure instanceof CloudFailure.Throttled;
      return Finding.of(
          unsure ? Severity.UNCHECKED : Severity.BLOCKER,
          quota ? LaunchTopic.QUOTA : LaunchTopic.DRY_RUN,
          image.region(),
          image.nameOrId(),
          code,
          String.valueOf(failure.origin().message()));
    }
  }

  private void look() {
    model.looking.set(true);
    Image image = model.image();
    background
        .call(() -> new LaunchScout(account.session().launchOptions(), cancel).look(image.region()))
        .onSuccess(this::found)
        .onFailure(problem -> LOG.warn("The options could not be read", problem))
        .onFinally(() -> model.looking.set(false))
        .start("launch.look");
  }

  private void found(LaunchFacts facts) {
    facts.defaultVpc().ifPresent(model.vpc::set);
    model.facts.set(facts);
    String subnet = model.wantedSubnet();
    facts
        .subnet(subnet)
        .ifPresent(
            each -> {
              facts.vpc(each.vpcId()).ifPresent(model.vpc::set);
              model.subnet.set(each);
            });
    model.groups.set(model.wantedGroups());
  }

  private void chosen() {
    model.dryRun.set(null);
    judge();
  }

  private void judge() {
    LaunchFacts facts = model.facts.get();
    LaunchRequest request = model.request();
    Subnet subnet = model.subnet.get();
    List<VolumeDraft> volumes = model.volumes.get();
    boolean addresses = model.isPublic();
    background
        .call(() -> judged(facts, request, subnet, volumes, addresses))
        .onSuccess(model.judgement::set)
        .onFailure(problem -> LOG.error("A launch could not be judged", problem))
        .start("launch.judge");
  }

  private Judgement judged(
      LaunchFacts facts,
      LaunchRequest request,
      @Nullable Subnet subnet,
      List<VolumeDraft> volumes,
      boolean addresses) {
    List<TypeRow> types = types(facts, request.image(), subnet);
    TypeRow chosen =
        types.stream()
            .filter(each -> each.type().name().equals(request.choices().instanceType()))
            .findFirst()
            .orElse(null);
    List<Finding<LaunchTopic>> findings =
        new ArrayList<>(
            LaunchPreflight.check(request, facts, account.accountId(), clock.instant()));
    Image image = request.image();
    if (chosen != null) {
      findings.add(
          chosen.fit().fits() ? findings.size() : 0,
          Finding.of(
              chosen.fit().fits() ? Severity.OK : Severity.BLOCKER,
              LaunchTopic.TYPE,
              image.region(),
              image.nameOrId(),
              chosen.type().name()));
    }
    volumes.stream()
        .filter(each -> each.problem().isPresent())
        .forEach(
            each ->
                findings.addFirst(
                    Finding.of(
                        Severity.BLOCKER,
                        LaunchTopic.VOLUME,
                        image.region(),
                        image.nameOrId(),
                        each.device())));
    int count = request.goal() instanceof Goal.Instances(int many) ? many : 1;
    return new Judgement(
        request,
        types,
        chosen,
        findings,
        LaunchPlan.build(request, account.connection(), account.accountId(), clock.instant()),
        LaunchCost.of(
            chosen == null ? null : chosen.price(),
            count,
            volumes.stream().filter(each -> !each.leftOut()).map(VolumeDraft::cost).toList(),
            addresses));
  }

  private List<TypeRow> types(LaunchFacts facts, Image image, @Nullable Subnet subnet) {
    List<TypeRow> rows = new ArrayList<>();
    List<InstanceType> types = facts.types();
    if (types == null) {
      return rows;
    }
    int zones = facts.zones() == null ? 0 : facts.zones().size();
    for (InstanceType type : types) {
      Set<String> offered = facts.zonesOf(type.name());
      rows.add(
          new TypeRow(
              type,
              prices.of(type.name(), image.region()),
              Compatibility.of(image, type, offered, subnet == null ? null : subnet.zone(), zones),
              offered));
    }
    rows.sort(Comparator.comparingDouble(TypeRow::hourly).thenComparing(row -> row.type().name()));
    return rows;
  }
}
