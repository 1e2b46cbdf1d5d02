package io.github.amiexplorer.ui.share;

import io.github.amiexplorer.operation.plan.Finding;
import io.github.amiexplorer.operation.plan.Finding.Severity;
import io.github.amiexplorer.operation.share.ShareTopic;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;

/** The sentences for what was looked at before sharing. */
record ShareWords(Words words) {
  String text(Finding<ShareTopic> finding) {
    String subject = SafeText.of(finding.subject(), 80);
    String region = finding.region() == null ? "" : SafeText.of(finding.region().id(), 40);
    return switch (finding.topic()) {
      case OWNER -> words.text("share.f.owner", subject);
      case PERMISSIONS -> words.text("share.f.permissions", subject, fact(finding, 0));
      case BLOCK_PUBLIC_ACCESS ->
          finding.severity() == Severity.UNCHECKED
              ? words.text("share.f.block-unchecked", region)
              : words.text("share.f.block", region, subject);
      case PUBLIC_ENCRYPTED -> words.text("share.f.public-encrypted", subject);
      case PUBLIC_CODES -> words.text("share.f.public-codes", subject);
      case DEFAULT_KEY -> words.text("share.f.default-key", subject);
      case CUSTOMER_KEY -> words.text("share.f.customer-key", subject, fact(finding, 0));
      case KEY_UNCHECKED -> words.text("share.f.key-unchecked", subject, fact(finding, 0));
      case OWN_ACCOUNT -> words.text("share.f.own", fact(finding, 0));
      case QUOTA -> words.text("share.f.quota", subject, fact(finding, 0), fact(finding, 1));
      case ALREADY -> words.text("share.f.already", fact(finding, 0));
      case SOMETHING_TO_DO -> words.text("share.f.nothing");
    };
  }

  private static String fact(Finding<ShareTopic> finding, int at) {
    return at < finding.facts().size() ? SafeText.of(finding.facts().get(at), 160) : "";
  }
}
