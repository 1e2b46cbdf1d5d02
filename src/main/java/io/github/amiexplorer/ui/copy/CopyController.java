package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.RegionDirectory.RegionStatus;
import io.github.amiexplorer.insight.CopyCost;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.Region;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.operation.copy.CopyFacts;
import io.github.amiexplorer.operation.copy.CopyMatrix;
import io.github.amiexplorer.operation.copy.CopyMatrix.Cell;
import io.github.amiexplorer.operation.copy.CopyPlan;
import io.github.amiexplorer.operation.copy.CopyPreflight;
import io.github.amiexplorer.operation.copy.CopyRequest;
import io.github.amiexplorer.operation.copy.CopyScout;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.run.Account;
import io.github.amiexplorer.operation.run.Operation;
import io.github.amiexplorer.operation.run.Operations;
import io.github.amiexplorer.ui.copy.CopyModel.Judgement;
import io.github.amiexplorer.ui.task.Background;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what the pages need, judges each choice, and starts the copy at the end. */
final class CopyController {
  private static final Logger LOG = LoggerFactory.getLogger(CopyController.class);
  private static final int PREVIEWED = 6;

  private final CopyModel model;
  private final Background background;
  private final Operations operations;
  private final Account account;
  private final Catalog catalog;
  private final Clock clock;
  private final Set<Region> looked = new HashSet<>();
  private final CancelToken cancel = new CancelToken();

  CopyController(
      CopyModel model,
      Background background,
      Operations operations,
      Account account,
      Catalog catalog,
      Clock clock) {
    this.model = model;
    this.background = background;
    this.operations = operations;
    this.account = account;
    this.catalog = catalog;
    this.clock = clock;
    model.chosenProperty().addListener((property, before, now) -> look());
    model.factsProperty().addListener((property, before, now) -> judge());
    model.namePatternProperty().addListener((property, before, now) -> judge());
    model.ownDescriptionProperty().addListener((property, before, now) -> judge());
    model.descriptionProperty().addListener((property, before, now) -> judge());
    model.copyTagsProperty().addListener((property, before, now) -> judge());
    model.tagsProperty().addListener((property, before, now) -> judge());
    model.tagSnapshotsProperty().addListener((property, before, now) -> judge());
    model.minutesProperty().addListener((property, before, now) -> judge());
    model.samePermissionsProperty().addListener((property, before, now) -> judge());
    model.sameDeprecationProperty().addListener((property, before, now) -> judge());
    model.protectProperty().addListener((property, before, now) -> judge());
    model.replaceOlderProperty().addListener((property, before, now) -> judge());
    model.evenIfThereProperty().addListener((property, before, now) -> judge());
    findRegions();
    findCopies();
    look();
  }

  /** Stops reading. */
  void leave() {
    cancel.cancel();
  }

  /** Starts the copy. */
  void start(Consumer<Operation> onStarted, Consumer<Throwable> onFailure) {
    Judgement judged = model.judgementProperty().get();
    if (judged == null || judged.blockers() > 0) {
      return;
    }
    Plan plan = judged.plan();
    boolean allowed = account.changesAllowed().getAsBoolean();
    Account now =
        new Account(account.connection(), account.accountId(), account.session(), () -> allowed);
    background
        .call(() -> operations.start(plan, now))
        .onSuccess(onStarted)
        .onFailure(onFailure)
        .start("copy.start");
  }

  private void findRegions() {
    background
        .call(
            () ->
                account.session().regions().regions(cancel).stream()
                    .filter(RegionStatus::isEnabled)
                    .map(RegionStatus::region)
                    .toList())
        .onSuccess(found -> model.regionsProperty().set(found))
        .onFailure(problem -> LOG.warn("The Regions could not be read", problem))
        .start("copy.regions");
  }

  /** Copies among the loaded images: a search, no call. */
  private void findCopies() {
    List<Image> images = model.images();
    background
        .call(
            () -> {
              Map<Region, Set<String>> there = new HashMap<>();
              String ids =
                  images.stream().map(Image::id).limit(200).collect(Collectors.joining(","));
              Question question =
                  new Question(
                      new Scope.OwnedByMe(),
                      Set.of(),
                      FilterQuery.parse("source-image-id=" + ids).query(),
                      List.of(SortOrder.NEWEST_FIRST),
                      clock.instant(),
                      account.accountId(),
                      Set.of(),
                      null);
              ImageRows rows = catalog.search(question, cancel::isCancelled).rows();
              for (int at = 0; at < rows.size(); at++) {
                Image copy = rows.get(at);
                there
                    .computeIfAbsent(copy.region(), region -> new HashSet<>())
                    .add(String.valueOf(copy.sourceImageId()));
              }
              images.forEach(
                  each ->
                      there
                          .computeIfAbsent(each.region(), region -> new HashSet<>())
                          .add(each.id()));
              Map<Region, Integer> counts = new HashMap<>();
              there.forEach((region, sources) -> counts.put(region, sources.size()));
              return Map.copyOf(counts);
            })
        .onSuccess(found -> model.thereProperty().set(found))
        .onFailure(problem -> LOG.warn("Copies could not be looked for", problem))
        .start("copy.there");
  }

  /** Reads what is not known yet of the chosen Regions; what was read stays. */
  private void look() {
    List<Region> fresh =
        model.chosenProperty().get().keySet().stream()
            .filter(each -> !looked.contains(each))
            .toList();
    boolean first = looked.isEmpty() && model.factsProperty().get() == CopyFacts.NONE;
    judge();
    if (fresh.isEmpty() && !first) {
      return;
    }
    looked.addAll(fresh);
    model.lookingProperty().set(true);
    List<Image> sources = first ? model.images() : List.of();
    background
        .call(
            () ->
                new CopyScout(account.session()).look(sources, fresh, account.accountId(), cancel))
        .onSuccess(found -> model.factsProperty().set(joined(model.factsProperty().get(), found)))
        .onFailure(problem -> LOG.warn("The destinations could not be read", problem))
        .onFinally(() -> model.lookingProperty().set(false))
        .start("copy.look." + looked.size());
  }

  private static CopyFacts joined(CopyFacts old, CopyFacts more) {
    Map<Region, CopyFacts.There> regions = new HashMap<>(old.regions());
    regions.putAll(more.regions());
    boolean sources = !more.permissions().isEmpty() || !more.refused().isEmpty();
    Set<io.github.amiexplorer.model.ImageKey> unusable = new HashSet<>(old.unusableSnapshots());
    unusable.addAll(more.unusableSnapshots());
    return new CopyFacts(
        Map.copyOf(regions),
        sources ? more.permissions() : old.permissions(),
        Set.copyOf(unusable),
        more.storedBytes().isEmpty() ? old.storedBytes() : more.storedBytes(),
        sources ? more.refused() : old.refused());
  }

  private void judge() {
    CopyRequest request = model.request();
    CopyFacts facts = model.factsProperty().get();
    Instant now = clock.instant();
    background
        .call(() -> judged(request, facts, now))
        .onSuccess(found -> model.judgementProperty().set(found))
        .onFailure(problem -> LOG.error("A copy could not be judged", problem))
        .start("copy.judge");
  }

  private Judgement judged(CopyRequest request, CopyFacts facts, Instant now) {
    CopyMatrix matrix = CopyMatrix.of(request, facts, now);
    Map<Region, CopyCost> costs = new HashMap<>();
    CopyCost total = CopyCost.NONE;
    for (Cell cell : matrix.toMake()) {
      CopyCost cost = CopyCost.of(cell.image(), cell.destination().region(), facts.storedBytes());
      costs.merge(cell.destination().region(), cost, CopyCost::plus);
      total = total.plus(cost);
    }
    return new Judgement(
        matrix,
        CopyPreflight.check(request, facts, matrix, account.accountId()),
        costs,
        total,
        CopyPlan.build(request, facts, matrix, account.connection(), account.accountId(), now),
        matrix.toMake().stream().map(Cell::name).distinct().limit(PREVIEWED).toList());
  }
}
