package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.LaunchPermission;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Plan;
import io.github.amiexplorer.operation.share.Recipients;
import io.github.amiexplorer.operation.share.ShareFacts;
import io.github.amiexplorer.operation.share.ShareMatrix;
import io.github.amiexplorer.operation.share.ShareRequest;
import io.github.amiexplorer.operation.share.ShareTopic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The draft of a share. For the FX thread only. */
final class ShareModel {
  private final List<Image> images;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Set<LaunchPermission>> groups = new SimpleObjectProperty<>(Set.of());
  private final BooleanProperty everyone = new SimpleBooleanProperty();
  private final StringProperty typedName = new SimpleStringProperty("");
  private final BooleanProperty snapshots = new SimpleBooleanProperty(true);
  private final ObjectProperty<Set<LaunchPermission>> removed =
      new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<ShareFacts> facts = new SimpleObjectProperty<>(ShareFacts.NONE);
  private final BooleanProperty looking = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable Judgement> judgement = new SimpleObjectProperty<>();

  ShareModel(List<Image> images) {
    this.images = List.copyOf(images);
  }

  /** What follows from the choices and the facts. */
  record Judgement(
      ShareMatrix matrix,
      List<Finding<ShareTopic>> findings,
      Plan plan,
      List<LaunchPermission> added) {
    long blockers() {
      return findings.stream().filter(each -> each.severity() == Finding.Severity.BLOCKER).count();
    }
  }

  List<Image> images() {
    return images;
  }

  /** What was typed or pasted. */
  StringProperty textProperty() {
    return text;
  }

  /** Organization and units that were picked. */
  ObjectProperty<Set<LaunchPermission>> groupsProperty() {
    return groups;
  }

  BooleanProperty everyoneProperty() {
    return everyone;
  }

  /** Going public needs the name typed. */
  StringProperty typedNameProperty() {
    return typedName;
  }

  BooleanProperty snapshotsProperty() {
    return snapshots;
  }

  ObjectProperty<Set<LaunchPermission>> removedProperty() {
    return removed;
  }

  ObjectProperty<ShareFacts> factsProperty() {
    return facts;
  }

  BooleanProperty lookingProperty() {
    return looking;
  }

  ObjectProperty<@Nullable Judgement> judgementProperty() {
    return judgement;
  }

  /** Everybody who may launch one of the images now. */
  List<LaunchPermission> now() {
    Set<LaunchPermission> all = new LinkedHashSet<>();
    images.forEach(
        each -> all.addAll(facts.get().permissions().getOrDefault(each.key(), List.of())));
    return List.copyOf(all);
  }

  /** Whether the name was typed, or need not be. */
  boolean isConfirmed() {
    return !everyone.get() || typedName.get().equals(images.getFirst().nameOrId());
  }

  void group(LaunchPermission group, boolean on) {
    groups.set(changed(groups.get(), group, on));
  }

  void remove(LaunchPermission permission, boolean on) {
    removed.set(changed(removed.get(), permission, on));
  }

  private static Set<LaunchPermission> changed(
      Set<LaunchPermission> from, LaunchPermission one, boolean on) {
    Set<LaunchPermission> next = new LinkedHashSet<>(from);
    if (on) {
      next.add(one);
    } else {
      next.remove(one);
    }
    return Set.copyOf(next);
  }

  /** The choices as a value. */
  ShareRequest request() {
    List<LaunchPermission> add = new ArrayList<>(Recipients.parse(text.get()).permissions());
    add.addAll(groups.get());
    if (everyone.get()) {
      add.add(new LaunchPermission.Everyone());
    }
    return new ShareRequest(
        images, add.stream().distinct().toList(), removed.get(), snapshots.get());
  }
}
