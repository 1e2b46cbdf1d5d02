package io.github.amiexplorer.insight;

import java.util.List;

/**
 * One thing looked at in an image, and what was found.
 *
 * @param args numbers, texts and instants for the sentence about it, by {@link Kind}; texts come
 *     from the cloud and are hostile
 */
public record Check(Kind kind, Verdict verdict, List<Object> args) {
  /** How it turned out, worst first. */
  public enum Verdict {
    PROBLEM,
    WARNING,
    /** What it needs is not known; it is not passed. */
    NOT_CHECKED,
    PASSED
  }

  /** What is looked at. */
  public enum Kind {
    /** Named as a known publisher's images under another account; args: the publisher. */
    LOOK_ALIKE,
    /** Its owner is this account or a known one; args: publisher or account id. */
    OWNER_KNOWN,
    /** An own image is not open to everybody; no args. */
    PUBLIC_ON_PURPOSE,
    /** Every EBS volume is encrypted; args: volumes that are not or do not say, all volumes. */
    VOLUMES_ENCRYPTED,
    /** Instances get version 2 of the metadata service only; no args. */
    IMDS_V2_REQUIRED,
    /** Is not past its deprecation, and an own image has a date; args: the instant, if any. */
    DEPRECATION_DATE,
    /** Not older than {@link Checks#OLD_DAYS}; args: days, if known. */
    AGE,
    /** An own image cannot be deregistered by mistake; no args. */
    DEREGISTRATION_PROTECTION,
    /** An own image has a name; no args. */
    NAME,
    /** An own image has tags; args: how many. */
    TAGS
  }
}
