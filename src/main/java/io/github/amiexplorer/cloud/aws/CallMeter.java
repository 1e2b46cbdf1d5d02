package io.github.amiexplorer.cloud.aws;

import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts what is sent, every attempt. */
final class CallMeter implements ExecutionInterceptor {
  private final AtomicLong sent = new AtomicLong();

  long sent() {
    return sent.get();
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes unused) {
    sent.incrementAndGet();
  }
}
