package io.github.amiexplorer.ui.browse.gallery;

import io.github.amiexplorer.model.Image;
import io.github.amiexplorer.model.OperatingSystem;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name people use for what a publisher's image name says ("Ubuntu 24.04 LTS"). Images with one
 * plain name are builds of one thing; the newest stands for all.
 */
final class PlainName {
  private static final Pattern EKS =
      Pattern.compile("eks(?:-node)?[^0-9]*(?:al2023-[a-z0-9_-]*?)?.*?([1]\\.[0-9]{2})");
  private static final Pattern K8S = Pattern.compile("k8s-([0-9]\\.[0-9]{2})");
  private static final Pattern FRAMEWORK =
      Pattern.compile("(pytorch|tensorflow) ([0-9]+\\.[0-9]+)");
  private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2}\\.[0-9]{1,2})");
  private static final Pattern MAJOR = Pattern.compile("[- ]([0-9]{1,2})(?:[-. ]|$)");
  private static final Pattern WINDOWS = Pattern.compile("windows_server-([0-9]{4})-");
  private static final Pattern SLES =
      Pattern.compile("suse-sles-([0-9]{2})(?:[-.]?sp([0-9]))?(?:\\.([0-9]))?");

  private PlainName() {}

  /** The name, or {@code null} where the image's own name follows no known pattern. */
  static @Nullable String of(Image image, OperatingSystem system) {
    String name = image.nameOrId().toLowerCase(Locale.ROOT);
    return switch (system) {
      case AMAZON_LINUX -> amazon(name);
      case UBUNTU -> ubuntu(name);
      case DEBIAN -> with("Debian", MAJOR, name);
      case RHEL -> with("RHEL", DOTTED, name);
      case SUSE -> suse(name);
      case ROCKY -> with("Rocky Linux", MAJOR, name);
      case ALMALINUX -> with("AlmaLinux", MAJOR, name);
      case FEDORA -> with("Fedora", MAJOR, name);
      case FREEBSD -> with("FreeBSD", DOTTED, name);
      case BOTTLEROCKET -> bottlerocket(name);
      case WINDOWS -> windows(name);
      case MACOS -> with("macOS", MAJOR, name);
      case CENTOS, ORACLE, ARCH, LINUX, UNKNOWN -> null;
    };
  }

  private static @Nullable String amazon(String name) {
    if (name.contains("deep learning")) {
      Matcher framework = FRAMEWORK.matcher(name);
      return framework.find()
          ? "Deep Learning, "
              + (framework.group(1).equals("pytorch") ? "PyTorch " : "TensorFlow ")
              + framework.group(2)
          : "Deep Learning";
    }
    if (name.contains("eks")) {
      return with("EKS node", EKS, name);
    }
    String gpu = name.contains("gpu") || name.contains("nvidia") ? ", GPU" : "";
    if (name.contains("-ecs-")) {
      return (name.startsWith("al2023") ? "ECS on Amazon Linux 2023" : "ECS on Amazon Linux 2")
          + gpu;
    }
    if (name.startsWith("al2023-ami-minimal")) {
      return "Amazon Linux 2023 minimal";
    }
    if (name.startsWith("al2023-ami-")) {
      return "Amazon Linux 2023" + gpu;
    }
    return name.startsWith("amzn2-ami-") ? "Amazon Linux 2" : null;
  }

  private static @Nullable String ubuntu(String name) {
    Matcher version = DOTTED.matcher(name);
    if (!version.find() || !version.group(1).matches("[0-9]{2}\\.(04|10)")) {
      return null;
    }
    String number = version.group(1);
    boolean lts = number.endsWith("04") && (number.charAt(1) - '0') % 2 == 0;
    return "Ubuntu "
        + number
        + (name.contains("minimal") ? " minimal" : lts ? " LTS" : "")
        + (name.contains("pro-server") ? ", Pro" : "")
        + (name.contains("eks") ? ", EKS" : "");
  }

  private static @Nullable String suse(String name) {
    Matcher version = SLES.matcher(name);
    if (!version.find()) {
      return null;
    }
    String pack = version.group(2) == null ? "" : " SP" + version.group(2);
    return "SLES " + version.group(1) + pack;
  }

  private static @Nullable String bottlerocket(String name) {
    Matcher version = K8S.matcher(name);
    if (version.find()) {
      return "Bottlerocket, Kubernetes " + version.group(1);
    }
    return name.contains("-ecs-") ? "Bottlerocket, ECS" : "Bottlerocket";
  }

  private static @Nullable String windows(String name) {
    Matcher year = WINDOWS.matcher(name);
    if (!year.find()) {
      return null;
    }
    return (name.contains("sql") ? "SQL Server on Windows " : "Windows Server ")
        + year.group(1)
        + (name.contains("-core-") ? " Core" : "");
  }

  private static @Nullable String with(String label, Pattern version, String name) {
    Matcher found = version.matcher(name);
    return found.find() ? label + " " + found.group(1) : null;
  }
}
