package io.github.amiexplorer.catalog.proof;

import io.github.amiexplorer.catalog.Facet;
import io.github.amiexplorer.model.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A question as a tree: it can be written in the filter language, and answered for an image. */
sealed interface Ask {
  String text();

  boolean test(Image image, Asker asker);

  /** The facet whose choice it is where it stands alone; else {@code null}. */
  default Facet choice() {
    return null;
  }

  /** Simpler questions, one step each. */
  List<Ask> simpler();

  /** What is meant by one word of the language. */
  @FunctionalInterface
  interface Meaning {
    boolean test(Image image, Asker asker);
  }

  record One(String text, Facet choice, Meaning meaning) implements Ask {
    @Override
    public boolean test(Image image, Asker asker) {
      return meaning.test(image, asker);
    }

    @Override
    public List<Ask> simpler() {
      return List.of();
    }
  }

  record Not(String sign, Ask of) implements Ask {
    @Override
    public String text() {
      return sign + of.text();
    }

    @Override
    public boolean test(Image image, Asker asker) {
      return !of.test(image, asker);
    }

    @Override
    public List<Ask> simpler() {
      List<Ask> simpler = new ArrayList<>(List.of(of));
      of.simpler().forEach(each -> simpler.add(new Not(sign, each)));
      return simpler;
    }
  }

  /** In parentheses, joined by OR where {@code any}, else by AND. */
  record Group(boolean any, String sign, List<Ask> parts) implements Ask {
    @Override
    public String text() {
      return parts.stream().map(Ask::text).collect(Collectors.joining(sign, "(", ")"));
    }

    @Override
    public boolean test(Image image, Asker asker) {
      return any
          ? parts.stream().anyMatch(each -> each.test(image, asker))
          : parts.stream().allMatch(each -> each.test(image, asker));
    }

    @Override
    public List<Ask> simpler() {
      List<Ask> simpler = new ArrayList<>(parts);
      for (int at = 0; at < parts.size(); at++) {
        for (Ask each : parts.get(at).simpler()) {
          List<Ask> changed = new ArrayList<>(parts);
          changed.set(at, each);
          simpler.add(new Group(any, sign, changed));
        }
      }
      return simpler;
    }
  }
}
