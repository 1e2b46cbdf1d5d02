package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.Xml;

/**
 * An EC2 operation that changes the world. First everything is checked, so that a refused request
 * and a DryRun leave no trace, then it is done. Actions run one at a time.
 */
@FunctionalInterface
interface Ec2Action {
  /** Checks the request to its end; refuses with ApiError. Changes nothing. */
  Effect check(Ec2Call call);

  /** What is left to do once everything is checked. Cannot fail. */
  @FunctionalInterface
  interface Effect {
    /** Changes the world and writes what follows the request id. */
    void apply(Xml xml);

    /** An effect that EC2 answers with {@code <return>true</return>}. */
    static Effect done(Runnable change) {
      return xml -> {
        change.run();
        xml.value("return", true);
      };
    }
  }
}
