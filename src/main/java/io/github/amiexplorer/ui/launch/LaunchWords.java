package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.operation.launch.LaunchTopic;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;

/** Says in a sentence what was found before a launch. */
record LaunchWords(Words words) {
  String text(Finding<LaunchTopic> finding) {
    String subject = SafeText.of(finding.subject(), 80);
    String one = fact(finding, 0);
    String two = fact(finding, 1);
    boolean ok = finding.severity() == Severity.OK;
    return switch (finding.topic()) {
      case STATE ->
          ok
              ? words.text("launch.f.available", subject)
              : words.text("launch.f.state", subject, one);
      case DEPRECATED -> words.text("launch.f.deprecated", subject, one);
      case MARKETPLACE -> words.text("launch.f.marketplace", subject, one);
      case UNKNOWN_OWNER -> words.text("launch.f.owner", subject, one);
      case TYPE -> ok ? words.text("launch.f.type", one) : words.text("launch.f.type-unfit", one);
      case KEY_NAME -> words.text("launch.f.key-name", one);
      case NO_KEY -> words.text("launch.f.no-key");
      case KEY_FILE -> words.text("launch.f.key-file", one);
      case GROUP_NAME -> words.text("launch.f.group-name", one);
      case OPEN_GROUP -> words.text("launch.f.open-group", one, two);
      case OPEN_NEW_GROUP -> words.text("launch.f.open-new-group", one);
      case NO_NETWORK -> words.text("launch.f.no-network", String.valueOf(finding.region()));
      case ADDRESSES -> words.text("launch.f.addresses", one);
      case USER_DATA -> words.text("launch.f.user-data", one, two);
      case USER_DATA_SECRET -> words.text("launch.f.secret");
      case IMDS -> words.text("launch.f.imds");
      case HIBERNATION -> words.text("launch.f.hibernation");
      case SPOT -> words.text("launch.f.spot");
      case TEMPLATE_NAME -> words.text("launch.f.template-name", one);
      case VOLUME -> words.text("launch.f.volume", one);
      case DRY_RUN ->
          switch (finding.severity()) {
            case OK -> words.text("launch.f.dry-run");
            case UNCHECKED -> words.text("launch.f.dry-run-unchecked", one);
            case BLOCKER, WARNING ->
                one.equals("OptInRequired")
                    ? words.text("launch.f.opt-in")
                    : words.text("launch.f.dry-run-refused", two, one);
          };
      case QUOTA -> words.text("launch.f.quota", two);
      case UNREAD -> words.text("launch.f.unread", one, two);
    };
  }

  private static String fact(Finding<LaunchTopic> finding, int at) {
    return at < finding.facts().size() ? SafeText.of(finding.facts().get(at), 200) : "";
  }
}
