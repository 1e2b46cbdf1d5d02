package io.github.amiexplorer.ui.tour;

import io.github.amiexplorer.ui.workspace.OpenConnection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The window is open and knows whom it is connected to. */
final class StartStop implements TourStop {
  @Override
  public String name() {
    return "start";
  }

  @Override
  public Map<String, Object> run(TourContext tour) {
    tour.until("a connection", () -> tour.workspace().connectionProperty().get() != null);
    tour.until("the account's Regions", StartStop.regionsKnown(tour));
    return tour.get(
        () -> {
          OpenConnection open = Objects.requireNonNull(tour.workspace().connectionProperty().get());
          var caller = open.caller();
          Map<String, Object> saw = new LinkedHashMap<>();
          saw.put("connection", open.label());
          saw.put("account", caller == null ? "unknown" : caller.accountId());
          saw.put("regions", tour.workspace().inventoryProperty().get().regions().size());
          return saw;
        });
  }

  private static java.util.function.BooleanSupplier regionsKnown(TourContext tour) {
    return () -> {
      var inventory = tour.workspace().inventoryProperty().get();
      return !inventory.regions().isEmpty() || inventory.failure() != null;
    };
  }
}
