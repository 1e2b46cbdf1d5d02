package io.github.amiexplorer;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show; prints when it is painted, and ends. */
public final class BareWindow extends Application {
  private int pulses;

  /** Made by JavaFX. */
  public BareWindow() {}

  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(new StackPane(new Label("Hello")), 1440, 900);
    scene.addPostLayoutPulseListener(this::pulse);
    stage.setScene(scene);
    stage.show();
  }

  /** As in the application: laid out in one pulse, painted when the next one comes. */
  private void pulse() {
    pulses++;
    if (pulses == 1) {
      Platform.requestNextPulse();
    } else {
      System.out.println(System.currentTimeMillis());
      System.exit(0);
    }
  }

  /** Starts it from a class path. */
  public static final class Main {
    private Main() {}

    /** Starts it. */
    public static void main(String[] arguments) {
      Application.launch(BareWindow.class, arguments);
    }
  }
}
