package io.github.amiexplorer.ui.launch;

import io.github.amiexplorer.insight.Compatibility;
import io.github.amiexplorer.insight.Compatibility.Reason;
import io.github.amiexplorer.insight.Compatibility.Remark;
import io.github.amiexplorer.ui.control.SafeText;
import io.github.amiexplorer.ui.i18n.Words;

/** Says whether a type boots the image, and why not. */
record FitWords(Words words) {
  String text(Compatibility fit) {
    if (!fit.fits()) {
      return reason(fit.reasons().getFirst());
    }
    return fit.remarks().isEmpty()
        ? words.text("launch.fit.fits")
        : words.text("launch.fit.remark", remark(fit.remarks().getFirst()));
  }

  private String reason(Reason reason) {
    String image = SafeText.of(reason.image(), 60);
    String type = SafeText.of(reason.type(), 60);
    return switch (reason.kind()) {
      case ARCHITECTURE -> words.text("launch.fit.architecture", image, type);
      case VIRTUALIZATION -> words.text("launch.fit.virtualization", image, type);
      case BOOT_MODE -> words.text("launch.fit.boot", image, type);
      case ENA -> words.text("launch.fit.ena");
      case TPM -> words.text("launch.fit.tpm", image);
      case ROOT_DEVICE -> words.text("launch.fit.root", image, type);
      case OWNERS_RULE -> words.text("launch.fit.rule", image);
      case NOT_IN_ZONE ->
          image.isEmpty() ? words.text("launch.fit.region") : words.text("launch.fit.zone", image);
    };
  }

  private String remark(Remark remark) {
    return words.text(
        switch (remark) {
          case BURSTABLE -> "launch.fit.burstable";
          case PREVIOUS_GENERATION -> "launch.fit.previous";
          case BARE_METAL -> "launch.fit.metal";
          case SOME_ZONES -> "launch.fit.some-zones";
          case LOCAL_STORAGE -> "launch.fit.disk";
          case FREE_TIER -> "launch.fit.free";
        });
  }
}
