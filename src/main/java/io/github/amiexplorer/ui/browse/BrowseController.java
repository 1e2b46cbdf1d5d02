package io.github.amiexplorer.ui.browse;

import io.github.amiexplorer.catalog.Answer;
import io.github.amiexplorer.catalog.Question;
import io.github.amiexplorer.catalog.query.CostlyPatternException;
import io.github.amiexplorer.catalog.query.FilterQuery;
import io.github.amiexplorer.catalog.query.FilterTerm;
import io.github.amiexplorer.model.ImageKey;
import io.github.amiexplorer.ui.browse.state.ListingStatus;
import io.github.amiexplorer.ui.browse.state.SmallestChange;
import io.github.amiexplorer.ui.browse.table.Standing;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.workspace.OpenConnection;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the catalogue whenever the question or the catalogue changes, and publishes the answer. The
 * newest question wins; while listings run it asks at most four times a second.
 */
final class BrowseController {
  private static final Logger LOG = LoggerFactory.getLogger(BrowseController.class);
  private static final long PACE_MILLIS = 250;

  private final Workspace workspace;
  private final BrowseModel model;
  private final ObservableValue<FilterQuery> effective;
  private final Supplier<Set<ImageKey>> favourites;
  private final Background background;
  private final Clock clock;
  private final AnswerTaker taker;
  private final Consumer<String> tooCostly;
  private long answeredVersion = -1;
  private boolean waiting;

  /** Gets an answer before the window does. */
  interface AnswerTaker {
    /**
     * Where the user stands in the rows of the newest answer.
     *
     * @param samePlace whether only the rows change, not the question
     */
    Standing standing(boolean samePlace);

    /** Works out, off the FX thread, what the window needs of an answer. */
    Fitted fit(Answer answer, Standing standing);

    /** Takes selection and rows over in one step, then calls {@code publish}. */
    void take(Fitted fitted, Instant now, Runnable publish);
  }

  /** An answer, and where the user stands in it. */
  record Fitted(Answer answer, Standing.Found standing) {}

  /**
   * Makes one; it starts to listen.
   *
   * @param effective the committed filter with what is being typed
   * @param favourites the marked images
   * @param tooCostly gets a regular expression that the search gave up at
   */
  BrowseController(
      Workspace workspace,
      BrowseModel model,
      ObservableValue<FilterQuery> effective,
      Supplier<Set<ImageKey>> favourites,
      Background background,
      Clock clock,
      AnswerTaker taker,
      Consumer<String> tooCostly) {
    this.workspace = workspace;
    this.model = model;
    this.effective = effective;
    this.favourites = favourites;
    this.background = background;
    this.clock = clock;
    this.taker = taker;
    this.tooCostly = tooCostly;
    effective.addListener((property, before, now) -> ask(false));
    workspace.orderProperty().addListener((property, before, now) -> ask(false));
    workspace.scopeProperty().addListener((property, before, now) -> questionChanged());
    workspace.regionsProperty().addListener((property, before, now) -> questionChanged());
    workspace.favouritesOnlyProperty().addListener((property, before, now) -> ask(false));
    workspace.connectionProperty().addListener((property, before, now) -> connected(before, now));
    workspace.inventoryProperty().addListener((property, before, now) -> listed());
    questionChanged();
  }

  /** Lists again what failed. */
  void retryFailed() {
    OpenConnection open = workspace.connectionProperty().get();
    if (open != null) {
      open.inventory().retryFailed();
    }
  }

  /** Asks again, because the marked images changed. */
  void favouritesChanged() {
    if (workspace.favouritesOnlyProperty().get()) {
      ask(true);
    }
  }

  private void connected(@Nullable OpenConnection before, @Nullable OpenConnection now) {
    boolean other = before == null || now == null || before.catalog() != now.catalog();
    if (other) {
      workspace.answerProperty().set(null);
      answeredVersion = -1;
    }
    ask(!other);
  }

  private void questionChanged() {
    showStatus();
    ask(false);
  }

  private void listed() {
    showStatus();
    if (!waiting) {
      waiting = true;
      background.later(PACE_MILLIS, this::askAgain);
    }
  }

  /** Newer rows wait for a search that runs: else, on a busy machine, none would ever end. */
  private void askAgain() {
    if (model.searchingProperty().get()) {
      background.later(PACE_MILLIS, this::askAgain);
      return;
    }
    waiting = false;
    OpenConnection open = workspace.connectionProperty().get();
    if (open != null && open.catalog().version() != answeredVersion) {
      ask(true);
    }
  }

  private void showStatus() {
    model
        .statusProperty()
        .set(
            ListingStatus.of(
                workspace.inventoryProperty().get(),
                workspace.scopeProperty().get(),
                workspace.regionsProperty().get()));
  }

  private void ask(boolean samePlace) {
    OpenConnection open = workspace.connectionProperty().get();
    if (open == null) {
      return;
    }
    Instant now = clock.instant();
    Question question = question(open, effective.getValue(), now);
    long version = open.catalog().version();
    Standing standing = taker.standing(samePlace);
    model.searchingProperty().set(true);
    background
        .call(
            () -> {
              Answer answer =
                  open.catalog().search(question, () -> Thread.currentThread().isInterrupted());
              return taker.fit(answer, standing);
            })
        .onSuccess(
            fitted -> {
              answeredVersion = version;
              taker.take(fitted, now, () -> publish(open, question, fitted.answer()));
            })
        .onFailure(this::failed)
        .onFinally(() -> model.searchingProperty().set(false))
        .start("browse.search");
  }

  private void failed(Throwable problem) {
    if (problem instanceof CostlyPatternException costly) {
      tooCostly.accept(costly.expression());
    } else {
      LOG.error("The search failed", problem);
    }
  }

  private void publish(OpenConnection open, Question question, Answer answer) {
    workspace.answerProperty().set(answer);
    if (answer.rows().size() > 0) {
      model.changeProperty().set(null);
    } else {
      findSmallestChange(open, question);
    }
  }

  /** Tries the filter without each of its terms, the last one first where counts are equal. */
  private void findSmallestChange(OpenConnection open, Question question) {
    background
        .call(
            () -> {
              SmallestChange best = null;
              for (FilterTerm term : question.filter().terms()) {
                FilterQuery without = question.filter().without(term);
                Answer answer =
                    open.catalog()
                        .search(
                            question(question, without),
                            () -> Thread.currentThread().isInterrupted());
                int count = answer.rows().size();
                if (count > 0 && (best == null || count >= best.count())) {
                  best = new SmallestChange(term.text(), count);
                }
              }
              return java.util.Optional.ofNullable(best);
            })
        .onSuccess(best -> model.changeProperty().set(best.orElse(null)))
        .onFailure(this::failed)
        .start("browse.smallest-change");
  }

  private Question question(OpenConnection open, FilterQuery filter, Instant now) {
    return new Question(
        workspace.scopeProperty().get(),
        workspace.regionsProperty().get(),
        filter,
        workspace.orderProperty().get(),
        now,
        open.caller() == null ? null : open.caller().accountId(),
        favourites.get(),
        workspace.favouritesOnlyProperty().get() ? favourites.get() : null);
  }

  private static Question question(Question old, FilterQuery filter) {
    return new Question(
        old.scope(),
        old.regions(),
        filter,
        old.order(),
        old.now(),
        old.accountId(),
        old.favourites(),
        old.only());
  }
}
