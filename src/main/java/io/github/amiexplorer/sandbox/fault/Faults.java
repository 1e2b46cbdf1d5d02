package io.github.amiexplorer.sandbox.fault;

import io.github.amiexplorer.sandbox.http.ApiRequest;
import java.util.Set;

/** The bad days of a cloud, asked at every request. Thread-safe. */
public interface Faults {
  /**
   * Waits as long as the request is to be late, refuses it with ApiError, or says what happens to
   * its answer.
   */
  Disturbance meet(ApiRequest request);

  /** The Regions that are not opted in. */
  Set<String> closedRegions();
}
