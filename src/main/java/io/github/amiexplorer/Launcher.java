package io.github.amiexplorer;

/** Entry point. */
public final class Launcher {
  private Launcher() {}

  /** Starts the application. */
  public static void main(String[] args) {
    System.out.println("AMI Explorer");
  }
}
