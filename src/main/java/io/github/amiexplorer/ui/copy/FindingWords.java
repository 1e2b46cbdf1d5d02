package io.github.amiexplorer.ui.copy;

import io.github.amiexplorer.operation.copy.CopyTopic;
import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;

/** The sentences for what was looked at before a copy, each with the way to mend it. */
record FindingWords(Words words) {
  String text(Finding<CopyTopic> finding) {
    boolean fine = finding.severity() == Severity.OK;
    String subject = SafeText.of(finding.subject(), 80);
    String region = finding.region() == null ? "" : SafeText.of(finding.region().id(), 40);
    return switch (finding.topic()) {
      case SOURCE_STATE ->
          fine
              ? words.text("copy.f.sources")
              : words.text("copy.f.state", subject, fact(finding, 0));
      case ROOT_DEVICE -> words.text("copy.f.root", subject);
      case PRODUCT_CODES -> words.text("copy.f.codes", subject);
      case SNAPSHOT_PERMISSION -> words.text("copy.f.snapshots", subject);
      case KEY ->
          fine
              ? words.text("copy.f.keys")
              : finding.severity() == Severity.UNCHECKED
                  ? words.text("copy.f.key-unchecked", fact(finding, 0), region, fact(finding, 1))
                  : fact(finding, 1).isEmpty()
                      ? words.text("copy.f.key-missing", fact(finding, 0), region)
                      : words.text("copy.f.key-state", fact(finding, 0), region, fact(finding, 1));
      case NAME -> words.text("copy.f.name", fact(finding, 0));
      case NAME_FREE ->
          fine
              ? words.text("copy.f.names")
              : finding.facts().size() > 1
                  ? words.text("copy.f.name-taken", fact(finding, 0), region, fact(finding, 1))
                  : words.text("copy.f.name-twice", fact(finding, 0));
      case DEFAULT_KEY -> words.text("copy.f.default-key", fact(finding, 0));
      case ENCRYPTION_DEFAULT -> words.text("copy.f.encryption", region);
      case REGION -> words.text("copy.f.region", region, fact(finding, 0));
      case IN_FLIGHT -> words.text("copy.f.in-flight", region, fact(finding, 0));
      case IMAGE_QUOTA -> words.text("copy.f.quota", region, fact(finding, 0), fact(finding, 1));
      case PERMISSIONS ->
          finding.severity() == Severity.UNCHECKED
              ? words.text("copy.f.permissions-unchecked", subject, fact(finding, 0))
              : words.text("copy.f.permissions", subject, fact(finding, 0));
      case ALREADY_THERE -> words.text("copy.f.there", region, fact(finding, 0));
      case SOMETHING_TO_DO -> words.text("copy.f.nothing");
    };
  }

  private static String fact(Finding<CopyTopic> finding, int at) {
    return at < finding.facts().size() ? SafeText.of(finding.facts().get(at), 160) : "";
  }
}
