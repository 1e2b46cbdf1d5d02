package io.github.amiexplorer.ui.detail;

import io.github.amiexplorer.settings.Preferences;
import io.github.amiexplorer.ui.dialog.Dialogs;
import io.github.amiexplorer.ui.i18n.Words;
import java.util.Map;
import java.util.TreeMap;

/** The user's own names for accounts, asked for and kept in the address book. */
record AccountNames(Preferences preferences, Dialogs dialogs, Words words) {
  private static final int LONGEST = 80;

  /** Asks for a name; {@code then} runs once it is kept. */
  void ask(String accountId, Runnable then) {
    dialogs.ask(
        new Dialogs.TextQuestion(
            words.text("detail.name.title", accountId),
            words.text("detail.name.text"),
            words.text("detail.name.prompt"),
            preferences.addressBook().getOrDefault(accountId, ""),
            words.text("detail.name.verb")),
        name -> {
          Map<String, String> book = new TreeMap<>(preferences.addressBook());
          book.put(accountId, name.substring(0, Math.min(LONGEST, name.length())));
          preferences.addressBook(book);
          then.run();
        });
  }
}
