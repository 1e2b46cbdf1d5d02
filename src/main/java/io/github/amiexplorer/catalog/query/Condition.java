package io.github.amiexplorer.catalog.query;

import java.util.List;

/**
 * One yes-or-no question about an image. Immutable and thread-safe. It says what it reads of an
 * image, so that a catalogue of columns can ask it once for each distinct value.
 */
@FunctionalInterface
public interface Condition {
  /** Parts of an image that questions read. */
  enum Reads {
    /** Owner, alias of the owner, and whether the image is public. */
    OWNER,
    /** What many images have in common: platform, state, devices, product codes, keys of tags. */
    KIND,
    /** Name, description and tags. */
    TEXT,
    /** The three times. */
    TIMES,
    /** Region and id. */
    KEY,
    /** The Region alone. */
    REGION,
    /** What it was made from, its public parameter, its watermarks and its scan. */
    ORIGIN,
    /** Its origin, its creation date as EC2 writes it, and its devices with their snapshots. */
    OWN,
    /** Anything. */
    ALL
  }

  /** The answer for one image, of which at least what {@link #reads} says is there. */
  boolean test(Candidate image, FilterContext context);

  /** What it reads. */
  default Reads reads() {
    return Reads.ALL;
  }

  /** A question that reads only this. */
  static Condition reading(Reads reads, Condition question) {
    return new Limited(reads, question);
  }

  /** All of them. */
  static Condition all(List<Condition> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Every(parts);
  }

  /** Any of them. */
  static Condition any(List<Condition> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Some(parts);
  }

  /** Its opposite. */
  default Condition negate() {
    return new Not(this);
  }

  /** A word looked for in everything that words are looked for in; folded. */
  record Word(String word) implements Condition {
    @Override
    public boolean test(Candidate image, FilterContext context) {
      return image.text().contains(word);
    }
  }

  /** A question that reads less than everything. */
  record Limited(Reads reads, Condition question) implements Condition {
    @Override
    public boolean test(Candidate image, FilterContext context) {
      return question.test(image, context);
    }
  }

  /** Joined by AND. */
  record Every(List<Condition> parts) implements Condition {
    @Override
    public boolean test(Candidate image, FilterContext context) {
      for (Condition part : parts) {
        if (!part.test(image, context)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Joined by OR. */
  record Some(List<Condition> parts) implements Condition {
    @Override
    public boolean test(Candidate image, FilterContext context) {
      for (Condition part : parts) {
        if (part.test(image, context)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The opposite of another. */
  record Not(Condition of) implements Condition {
    @Override
    public boolean test(Candidate image, FilterContext context) {
      return !of.test(image, context);
    }
  }
}
