package io.github.amiexplorer.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.amiexplorer.support.FxTest;
import io.github.amiexplorer.ui.i18n.Words;
import io.github.amiexplorer.ui.task.Background;
import io.github.amiexplorer.ui.task.FxBackground;
import io.github.amiexplorer.ui.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
  private final FxBackground background = new FxBackground();
  private final List<String> lines = new ArrayList<>();
  private final Button button = FxTest.get(() -> new Button("Count"));
  private final TextField field = FxTest.get(TextField::new);
  private final StackPane cover = FxTest.get(StackPane::new);
  private int clicks;
  private Stage stage;
  @TempDir private Path folder;

  @BeforeEach
  void open() {
    stage =
        FxTest.show(
            () -> {
              button.setId("count");
              button.setOnAction(event -> clicks++);
              cover.setVisible(false);
              return new StackPane(new VBox(field, button), cover);
            },
            400,
            300);
  }

  @AfterEach
  void close() {
    FxTest.close(stage);
    background.shutdown();
  }

  @Test
  void run_writesAPictureAndAnEntryAStop() throws Exception {
    assertTrue(
        tour(
                stop(
                    "count",
                    tour -> {
                      tour.click("#count");
                      return Map.of("clicks", clicks);
                    }),
                stop(
                    "type",
                    tour -> {
                      tour.get(
                          () -> {
                            field.requestFocus();
                            return true;
                          });
                      tour.type("가 b");
                      return Map.of("text", tour.get(field::getText));
                    }))
            .run());
    JsonNode report = report();
    assertEquals(2, report.size());
    assertTrue(report.get(0).get("ok").asBoolean());
    assertEquals("01-count.png", report.get(0).get("picture").asText());
    assertEquals(1, report.get(0).get("saw").get("clicks").asInt());
    assertEquals("가 b", report.get(1).get("saw").get("text").asText());
    var picture = ImageIO.read(folder.resolve("01-count.png").toFile());
    assertEquals(1440, picture.getWidth());
    assertEquals(900, picture.getHeight());
    assertEquals(2, lines.size());
  }

  @Test
  void run_whenAStopCannotRunHere_skipsItAndSucceeds() throws Exception {
    TourStop skipped =
        new TourStop() {
          @Override
          public String name() {
            return "korean";
          }

          @Override
          public Map<String, Object> run(TourContext tour) throws StopSkipped {
            throw new StopSkipped("No font");
          }
        };
    assertTrue(tour(skipped).run());
    JsonNode one = report().get(0);
    assertTrue(one.get("skipped").asBoolean());
    assertFalse(one.get("ok").asBoolean());
    assertEquals("No font", one.get("why").asText());
    assertFalse(Files.exists(folder.resolve("01-korean.png")));
  }

  @Test
  void run_whenAStopFails_goesOnAndFails() throws Exception {
    boolean passed =
        tour(
                stop(
                    "wait",
                    tour -> {
                      tour.until("the impossible", Duration.ofMillis(50), () -> false);
                      return Map.of();
                    }),
                stop("next", tour -> Map.of()))
            .run();
    assertFalse(passed);
    JsonNode report = report();
    assertFalse(report.get(0).get("ok").asBoolean());
    assertNotNull(report.get(0).get("why"));
    assertTrue(report.get(1).get("ok").asBoolean());
    assertTrue(Files.exists(folder.resolve("01-wait.png")));
  }

  @Test
  void run_whenAButtonIsCovered_doesNotClickThrough() throws Exception {
    FxTest.run(
        () -> {
          cover.setVisible(true);
          cover.setPickOnBounds(true);
        });
    assertFalse(
        tour(stop(
                "covered",
                tour -> {
                  tour.click("#count");
                  return Map.of();
                }))
            .run());
    assertEquals(0, clicks);
    assertTrue(report().get(0).get("why").asText().contains("#count is covered"));
  }

  @Test
  void run_removesOnlyWhatAnEarlierTourLeft() throws Exception {
    Path old = Files.writeString(folder.resolve("07-old.png"), "old");
    Path mine = Files.writeString(folder.resolve("holiday.png"), "mine");
    tour(stop("one", tour -> Map.of())).run();
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(mine));
  }

  private Tour tour(TourStop... stops) {
    return new Tour(window(), folder, lines::add, List.of(stops));
  }

  private JsonNode report() throws Exception {
    return new JsonMapper().readTree(folder.resolve("report.json").toFile());
  }

  private static TourStop stop(String name, Steps steps) {
    return new TourStop() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Map<String, Object> run(TourContext tour) {
        return steps.run(tour);
      }
    };
  }

  private interface Steps {
    Map<String, Object> run(TourContext tour);
  }

  private TourWindow window() {
    Workspace workspace = FxTest.get(Workspace::new);
    Words words = FxTest.get(() -> new Words(Locale.ENGLISH));
    return new TourWindow() {
      @Override
      public Stage stage() {
        return stage;
      }

      @Override
      public Workspace workspace() {
        return workspace;
      }

      @Override
      public Words words() {
        return words;
      }

      @Override
      public Background background() {
        return background;
      }
    };
  }
}
