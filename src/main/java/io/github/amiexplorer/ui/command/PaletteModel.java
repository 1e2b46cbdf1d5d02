package io.github.amiexplorer.ui.command;

import io.github.amiexplorer.model.AmiIds;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds commands by some of their letters, and AMI IDs in what was typed. */
public final class PaletteModel {
  private static final int NO_MATCH = -1;

  private final CommandRegistry commands;

  /** Searches {@code commands}. */
  public PaletteModel(CommandRegistry commands) {
    this.commands = commands;
  }

  /** Commands that can run and have these letters in this order, best first. */
  public List<Command> find(String typed) {
    String wanted = normal(typed);
    return commands.commands().stream()
        .filter(command -> command.enabledProperty().get())
        .filter(command -> score(normal(command.label().get()), wanted) != NO_MATCH)
        .sorted(Comparator.comparingInt(command -> score(normal(command.label().get()), wanted)))
        .toList();
  }

  /** The AMI IDs in a text, each once. */
  public static List<String> imageIds(String typed) {
    return AmiIds.parse(typed).ids();
  }

  /** Letters skipped between the first and the last match; a match at a word's start is better. */
  private static int score(String text, String wanted) {
    int at = text.indexOf(wanted);
    if (at >= 0) {
      return at;
    }
    int position = -1;
    int skipped = 100;
    for (int i = 0; i < wanted.length(); i++) {
      int next = text.indexOf(wanted.charAt(i), position + 1);
      if (next < 0) {
        return NO_MATCH;
      }
      skipped += next - position - 1;
      position = next;
    }
    return skipped;
  }

  /** Decomposed, so that half a Hangul syllable finds the whole. */
  private static String normal(String text) {
    return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
  }
}
