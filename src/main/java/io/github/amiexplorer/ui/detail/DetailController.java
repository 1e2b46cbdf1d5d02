package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Catalog;
import io.github.amiexplorer.catalog.ImageRows;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.SortOrder;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.cloud.CloudFailure;
import io.github.amiexplorer.cloud.CloudSession;
import io.github.amiexplorer.cloud.ImagePermissions.SnapshotAccess;
import io.github.amiexplorer.cloud.Organization.Tree;
import io.github.amiexplorer.cloud.Snapshots.SnapshotInfo;
import io.github.amiexplorer.insight.Lineage;
import io.github.amiexplorer.model.BlockDeviceMapping;
import io.github.amiexplorer.model.EbsBlockDevice;
import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.model.Scope;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import io.github.amiexplorer.ui.workspace.Workspace.DetailTab;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches what a tab shows, once an image and connection, and only when the tab is open. */
final class DetailController {
  private static final Logger LOG = LoggerFactory.getLogger(DetailController.class);
  private static final int COPIES_SHOWN = 200;
  private static final long SETTLED_MILLIS = 350;

  private final Workspace workspace;
  private final Background background;
  private final DetailModel model;
  private final AccountNames names;
  private final Map<ImageKey, SharingFacts> sharing = new HashMap<>();
  private final Map<ImageKey, Loaded<Map<String, SnapshotInfo>>> snapshots = new HashMap<>();
  private final Map<ImageKey, Loaded<UsageFacts>> usage = new HashMap<>();
  private @Nullable CloudSession session;
  private CancelToken asking = new CancelToken();
  private Background.@Nullable Cancellable settling;

  DetailController(
      Workspace workspace, Background background, DetailModel model, AccountNames names) {
    this.workspace = workspace;
    this.background = background;
    this.model = model;
    this.names = names;
    workspace.shownProperty().addListener((property, before, now) -> shownChanged());
    workspace.answerProperty().addListener((property, before, now) -> follow());
    workspace.changedProperty().addListener((property, before, now) -> forget(now));
    workspace.detailTabProperty().addListener((property, before, now) -> fetch());
    workspace.detailOpenProperty().addListener((property, before, now) -> fetch());
    workspace.connectionProperty().addListener((property, before, now) -> connected(now));
    connected(workspace.connectionProperty().get());
  }

  /** Shows the image as the catalogue has it now; whether it is another than before. */
  private boolean follow() {
    Image image = workspace.shownProperty().get();
    OpenConnection open = workspace.connectionProperty().get();
    Image now = image == null || open == null ? null : open.catalog().find(image.key());
    if (now == null || now.equals(image)) {
      return false;
    }
    workspace.shownProperty().set(now);
    return true;
  }

  private void forget(List<ImageKey> changed) {
    sharing.keySet().removeAll(changed);
    snapshots.keySet().removeAll(changed);
    usage.keySet().removeAll(changed);
    Image image = workspace.shownProperty().get();
    if (image != null && changed.contains(image.key()) && !follow()) {
      shownChanged();
    }
  }

  /** Asks again for what the open tab shows. */
  void refresh() {
    Image image = workspace.shownProperty().get();
    if (image != null) {
      sharing.remove(image.key());
      snapshots.remove(image.key());
      usage.remove(image.key());
      shownChanged();
    }
  }

  /** Lets the user name an account; every list of accounts shows the name from then on. */
  void nameAccount(String accountId) {
    names.ask(accountId, () -> model.namesProperty().set(model.namesProperty().get() + 1));
  }

  /** Shows the image {@code step} rows further down the list. */
  void walk(int step) {
    Answer answer = workspace.answerProperty().get();
    int at = position() + step;
    if (answer != null && at >= 0 && at < answer.rows().size()) {
      workspace.shownProperty().set(answer.rows().get(at));
    }
  }

  /** The row of the shown image in the list, from 0, or -1. */
  int position() {
    Answer answer = workspace.answerProperty().get();
    Image image = workspace.shownProperty().get();
    ImageRows rows = answer == null ? null : answer.rows();
    return rows == null || image == null ? -1 : rows.indexOf(image.key());
  }

  private void connected(@Nullable OpenConnection now) {
    CloudSession current = now == null ? null : now.session();
    if (!Objects.equals(current, session)) {
      session = current;
      sharing.clear();
      snapshots.clear();
      usage.clear();
    }
  }

  private void shownChanged() {
    Image image = workspace.shownProperty().get();
    model.sharingProperty().set(image == null ? null : sharing.get(image.key()));
    model.snapshotsProperty().set(image == null ? null : snapshots.get(image.key()));
    model.usageProperty().set(image == null ? null : usage.get(image.key()));
    model.lineageProperty().set(null);
    stopAsking();
    fetch();
  }

  private void fetch() {
    Image image = workspace.shownProperty().get();
    CloudSession cloud = session;
    if (image == null || cloud == null || !workspace.detailOpenProperty().get()) {
      return;
    }
    DetailTab tab = workspace.detailTabProperty().get();
    if (tab == DetailTab.PERMISSIONS && model.sharingProperty().get() == null) {
      fetchSharing(image, cloud);
    }
    if ((tab == DetailTab.STORAGE || tab == DetailTab.COST)
        && model.snapshotsProperty().get() == null) {
      fetchSnapshots(image, cloud);
    }
    if (tab == DetailTab.USAGE && model.usageProperty().get() == null) {
      fetchUsage(image, cloud);
    }
    if ((tab == DetailTab.LINEAGE || tab == DetailTab.COST || tab == DetailTab.OVERVIEW)
        && model.lineageProperty().get() == null) {
      findRelatives(image);
    }
    if (tab == DetailTab.OVERVIEW && model.usageProperty().get() == null) {
      // Who walks through the list with the arrow keys asks nothing.
      settling = background.later(SETTLED_MILLIS, () -> ifStillShown(image, this::fillTiles));
    }
  }

  private void fillTiles(Image image) {
    CloudSession cloud = session;
    if (cloud == null || workspace.detailTabProperty().get() != DetailTab.OVERVIEW) {
      return;
    }
    if (model.usageProperty().get() == null) {
      fetchUsage(image, cloud);
    }
    if (model.snapshotsProperty().get() == null && isOwn(image)) {
      fetchSnapshots(image, cloud);
    }
  }

  private boolean isOwn(Image image) {
    OpenConnection open = workspace.connectionProperty().get();
    return open != null
        && open.caller() != null
        && open.caller().accountId().equals(image.ownerId());
  }

  /** What was asked for another image is not waited for any more. */
  private void stopAsking() {
    asking.cancel();
    asking = new CancelToken();
    if (settling != null) {
      settling.cancel();
      settling = null;
    }
  }

  private void fetchSharing(Image image, CloudSession cloud) {
    model.sharingProperty().set(waiting());
    CancelToken cancel = asking;
    background
        .call(() -> askSharing(image, cloud, cancel))
        .onSuccess(
            facts -> {
              if (cloud.equals(session)) {
                sharing.put(image.key(), facts);
                ifStillShown(image, each -> model.sharingProperty().set(facts));
              }
            })
        .start("detail.sharing");
  }

  private static SharingFacts waiting() {
    return new SharingFacts(new Loaded.Loading<>(), Map.of(), new Loaded.Loading<>(), null);
  }

  private static SharingFacts askSharing(Image image, CloudSession cloud, CancelToken cancel) {
    var permissions = cloud.permissions();
    var launch = loaded(() -> permissions.launchPermissions(image.region(), image.id(), cancel));
    Map<String, Loaded<SnapshotAccess>> access = new LinkedHashMap<>();
    if (launch instanceof Loaded.Value<?>) {
      for (String id : snapshotIds(image)) {
        access.put(id, loaded(() -> permissions.snapshotAccess(image.region(), id, cancel)));
      }
    }
    var block = loaded(() -> permissions.blockPublicAccess(image.region(), cancel));
    boolean named =
        launch instanceof Loaded.Value<List<LaunchPermission>>(var list) && !list.isEmpty();
    Tree tree =
        named
                && loaded(() -> cloud.organization().read(cancel))
                    instanceof Loaded.Value<Tree>(var read)
            ? read
            : null;
    return new SharingFacts(launch, access, block, tree);
  }

  private void fetchSnapshots(Image image, CloudSession cloud) {
    List<String> ids = snapshotIds(image);
    model.snapshotsProperty().set(new Loaded.Loading<>());
    CancelToken cancel = asking;
    background
        .call(
            () ->
                loaded(
                    () -> {
                      Map<String, SnapshotInfo> byId = new LinkedHashMap<>();
                      if (!ids.isEmpty()) {
                        cloud
                            .snapshots()
                            .find(image.region(), ids, cancel)
                            .forEach(each -> byId.put(each.snapshotId(), each));
                      }
                      return byId;
                    }))
        .onSuccess(
            found -> {
              Loaded<Map<String, SnapshotInfo>> facts = found;
              if (cloud.equals(session)) {
                snapshots.put(image.key(), facts);
                ifStillShown(image, each -> model.snapshotsProperty().set(facts));
              }
            })
        .start("detail.snapshots");
  }

  private void fetchUsage(Image image, CloudSession cloud) {
    model.usageProperty().set(new Loaded.Loading<>());
    CancelToken cancel = asking;
    background
        .call(
            () -> {
              var of = cloud.usage();
              return new UsageFacts(
                  loaded(() -> of.instances(image.region(), image.id(), cancel)),
                  loaded(() -> of.launchTemplates(image.region(), image.id(), cancel)));
            })
        .onSuccess(
            facts -> {
              if (cloud.equals(session)) {
                usage.put(image.key(), new Loaded.Value<>(facts));
                ifStillShown(image, each -> model.usageProperty().set(new Loaded.Value<>(facts)));
              }
            })
        .start("detail.usage");
  }

  /** Sources and copies among the images that are loaded: a search, no call. */
  private void findRelatives(Image image) {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null) {
      return;
    }
    background
        .call(() -> Lineage.of(image, open.catalog()::find, each -> copies(open.catalog(), each)))
        .onSuccess(lineage -> ifStillShown(image, each -> model.lineageProperty().set(lineage)))
        .start("detail.lineage");
  }

  private static List<Image> copies(Catalog catalog, Image image) {
    Question question =
        new Question(
            new Scope.All(),
            Set.of(),
            FilterQuery.parse("source-image-id=" + FilterQuery.quote(image.id())).query(),
            List.of(SortOrder.NEWEST_FIRST),
            Instant.now(),
            null,
            Set.of(),
            null);
    ImageRows rows = catalog.search(question, () -> false).rows();
    List<Image> copies = new ArrayList<>();
    for (int at = 0; at < rows.size() && copies.size() < COPIES_SHOWN; at++) {
      copies.add(rows.get(at));
    }
    return copies;
  }

  private void ifStillShown(Image image, Consumer<Image> action) {
    Image shown = workspace.shownProperty().get();
    if (shown != null && shown.key().equals(image.key())) {
      action.accept(shown);
    }
  }

  /** The snapshots of the image in the order of its devices, each once. */
  static List<String> snapshotIds(Image image) {
    return image.blockDeviceMappings().stream()
        .map(BlockDeviceMapping::ebs)
        .filter(Objects::nonNull)
        .map(EbsBlockDevice::snapshotId)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Whatever goes wrong becomes something to show: a tab must not wait for ever. */
  private static <T> Loaded<T> loaded(Callable<T> call) {
    try {
      return new Loaded.Value<>(call.call());
    } catch (CloudException refused) {
      return new Loaded.Failed<>(refused.failure());
    } catch (CancellationException superseded) {
      throw superseded;
    } catch (Exception defect) {
      LOG.warn("A part of the details could not be read", defect);
      return new Loaded.Failed<>(
          new CloudFailure.Unexpected(
              new CloudFailure.Origin(null, "", null, null, defect.getClass().getSimpleName(), 0)));
    }
  }
}
