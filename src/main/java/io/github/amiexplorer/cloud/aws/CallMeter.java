package io.github.amiexplorer.cloud.aws;

import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts requests as they leave, repeated attempts included. Thread-safe. */
final class CallMeter implements ExecutionInterceptor {
  private final LongAdder attempts = new LongAdder();

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    attempts.increment();
  }

  long attempts() {
    return attempts.sum();
  }
}
