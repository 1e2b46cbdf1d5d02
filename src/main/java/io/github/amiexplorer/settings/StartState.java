package io.github.amiexplorer.settings;

import org.jspecify.annotations.Nullable;

/**
 * What the next start needs to know. Holds names only, never a secret.
 *
 * @param startedBefore whether a window was open once
 * @param sandbox whether the last connection was the sandbox
 * @param profile the profile of the last connection, or {@code null}
 * @param endpoint the endpoint of the last connection, or {@code null}
 */
public record StartState(
    boolean startedBefore, boolean sandbox, @Nullable String profile, @Nullable String endpoint) {
  /** At first start. */
  public static final StartState FIRST = new StartState(false, true, null, null);
}
