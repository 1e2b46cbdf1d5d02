package io.github.amiexplorer.sandbox.ec2;

import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.world.SandboxImage;
import java.util.regex.Pattern;

/** EC2's rules for names of images. */
final class ImageNames {
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9()\\[\\] ./\\-'@_]{3,128}");

  private ImageNames() {}

  /** The name, where EC2 takes it. */
  static String checked(String name) {
    if (!LEGAL.matcher(name).matches()) {
      throw ApiError.invalid(
          "InvalidAMIName.Malformed",
          "AMI names must be between 3 and 128 characters long, and may contain letters, numbers,"
              + " and only the following other characters: ( ) [ ] . / - ' @ _ and space");
    }
    return name;
  }

  /** Refuses a name that an own image of the Region has. */
  static void checkFree(Ec2Call call, String name) {
    for (SandboxImage each : call.region().keptImages()) {
      if (name.equals(each.name()) && each.ownerId().equals(call.account())) {
        throw ApiError.invalid(
            "InvalidAMIName.Duplicate",
            "AMI name " + name + " is already in use by AMI " + each.id());
      }
    }
  }
}
