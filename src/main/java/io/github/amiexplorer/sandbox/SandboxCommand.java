package io.github.amiexplorer.sandbox;

import io.github.amiexplorer.sandbox.fault.FaultRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The sandbox alone, as a program: {@code ami-explorer sandbox [options]}. */
public final class SandboxCommand {
  private static final int BAD_USAGE = 2;
  private static final int FAILED = 1;
  private static final int DEFAULT_PORT = 4599;

  /** Given by the build that starts it; ends the sandbox together with that build. */
  private static final String WITH_BUILD = "--end-with-build";

  private final Consumer<String> out;
  private final Consumer<String> err;

  /** Prints lines to {@code out} and complaints to {@code err}. */
  public SandboxCommand(Consumer<String> out, Consumer<String> err) {
    this.out = out;
    this.err = err;
  }

  /** What {@code --help} prints. */
  public static String usage() {
    return """
    Usage: ami-explorer sandbox [--port N] [--seed N] [--images-per-region N] [--speed N]
                                [--throttling] [--fault SPEC]...
    An EC2-compatible endpoint on loopback, for all Regions.
      --port N               TCP port on 127.0.0.1; 0 takes a free one (default 4599)
      --seed N               the same seed gives the same world (default 1)
      --images-per-region N  public images of an average Region (default 4000)
      --speed N              copies and instances get ready N times faster (default 1)
      --throttling           EC2's token buckets for every operation
      --fault SPEC           OPERATION@REGION=KIND[:ARGUMENT], * for any; may be repeated
      --help                 this text
    Kinds of faults: %s.
    While it runs: GET, PUT (lines) and DELETE /_sandbox/faults; GET /_sandbox/counters.
    """
        .formatted(
            Arrays.stream(FaultRule.Kind.values())
                .map(FaultRule.Kind::word)
                .collect(Collectors.joining(", ")));
  }

  /** Runs until the process ends; returns at once only for help (0) and errors (1, 2). */
  public int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.accept(usage().stripTrailing());
      return 0;
    }
    SandboxOptions options;
    try {
      options = parse(arguments);
    } catch (IllegalArgumentException wrong) {
      err.accept("ami-explorer sandbox: " + wrong.getMessage());
      return BAD_USAGE;
    }
    try (SandboxServer server = SandboxServer.start(options)) {
      CountDownLatch end = new CountDownLatch(1);
      if (arguments.contains(WITH_BUILD)) {
        endWithBuild(end);
      }
      out.accept("EC2 sandbox ready at " + server.url());
      end.await();
      return 0;
    } catch (IOException noPort) {
      err.accept(
          "ami-explorer sandbox: port "
              + options.port()
              + " cannot be used: "
              + noPort.getMessage());
      return FAILED;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /**
   * Maven leaves what it started running when it is killed, so whoever was started by a build
   * watches the Java machines above it.
   */
  private static void endWithBuild(CountDownLatch end) {
    Optional<ProcessHandle> above = ProcessHandle.current().parent();
    while (above.isPresent()) {
      ProcessHandle each = above.get();
      if (each.info().command().filter(command -> command.contains("java")).isPresent()) {
        var _ = each.onExit().thenRun(end::countDown);
      }
      above = each.parent();
    }
  }

  /** Reads options; {@link IllegalArgumentException} says in a line what is wrong. */
  static SandboxOptions parse(List<String> arguments) {
    SandboxOptions options = SandboxOptions.defaults().withPort(DEFAULT_PORT);
    List<String> faults = new ArrayList<>();
    for (int at = 0; at < arguments.size(); at++) {
      String option = arguments.get(at);
      String value = null;
      int equals = option.indexOf('=');
      if (option.startsWith("--") && equals > 0) {
        value = option.substring(equals + 1);
        option = option.substring(0, equals);
      }
      if (option.equals(WITH_BUILD)) {
        continue;
      }
      if (option.equals("--throttling")) {
        faults.add("*@*=buckets");
        continue;
      }
      if (!List.of("--port", "--seed", "--images-per-region", "--speed", "--fault")
          .contains(option)) {
        throw new IllegalArgumentException("Unknown option '" + option + "' (--help lists them)");
      }
      if (value == null) {
        if (++at == arguments.size()) {
          throw new IllegalArgumentException("'" + option + "' needs a value");
        }
        value = arguments.get(at);
      }
      switch (option) {
        case "--port" -> options = options.withPort((int) number(option, value, 0, 65_535));
        case "--seed" ->
            options = options.withSeed(number(option, value, Long.MIN_VALUE, Long.MAX_VALUE));
        case "--images-per-region" ->
            options = options.withImagesPerRegion((int) number(option, value, 1, 1_000_000));
        case "--speed" -> options = options.withSpeed(number(option, value, 1, 1_000_000));
        default -> {
          FaultRule.parse(value);
          faults.add(value);
        }
      }
    }
    return options.withFaults(faults);
  }

  private static long number(String option, String value, long least, long most) {
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // Told below, as every value out of range.
    }
    throw new IllegalArgumentException("'" + value + "' is no value for " + option);
  }
}
