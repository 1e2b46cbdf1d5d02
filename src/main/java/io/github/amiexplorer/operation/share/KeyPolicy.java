package io.github.amiexplorer.operation.share;

import io.github.amiexplorer.model.LaunchPermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statement that the policy of a customer managed key needs, so that recipients can launch and
 * copy what it encrypts. Source: EC2 User Guide, "Share an AMI with specific organizations", and
 * EBS User Guide, "Share the KMS key used to encrypt a shared snapshot", read 2026-11.
 */
public final class KeyPolicy {
  private KeyPolicy() {}

  /** The statements as JSON, one for the accounts and one for each organization or unit. */
  public static String statements(List<LaunchPermission> recipients) {
    List<String> accounts = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    for (LaunchPermission each : recipients) {
      switch (each) {
        case LaunchPermission.Account account ->
            accounts.add("\"arn:aws:iam::" + account.accountId() + ":root\"");
        case LaunchPermission.Organization organization ->
            statements.add(
                byPath(
                    "\"StringEquals\": {\"aws:PrincipalOrgID\": \""
                        + last(organization.arn())
                        + "\"}"));
        case LaunchPermission.OrganizationalUnit unit ->
            statements.add(
                byPath(
                    "\"ForAnyValue:StringLike\": {\"aws:PrincipalOrgPaths\": \"*/"
                        + last(unit.arn())
                        + "/*\"}"));
        case LaunchPermission.Everyone ignored -> {}
      }
    }
    if (!accounts.isEmpty()) {
      statements.addFirst(statement("{\"AWS\": [" + String.join(", ", accounts) + "]}", ""));
    }
    return statements.stream().collect(Collectors.joining(",\n"));
  }

  private static String byPath(String condition) {
    return statement("{\"AWS\": \"*\"}", ",\n  \"Condition\": {" + condition + "}");
  }

  private static String statement(String principal, String condition) {
    return "{\n  \"Sid\": \"AllowUseOfSharedImages\",\n  \"Effect\": \"Allow\",\n"
        + "  \"Principal\": "
        + principal
        + ",\n  \"Action\": [\"kms:Decrypt\", \"kms:DescribeKey\", \"kms:CreateGrant\","
        + " \"kms:ReEncrypt*\", \"kms:GenerateDataKey*\"],\n  \"Resource\": \"*\""
        + condition
        + "\n}";
  }

  private static String last(String arn) {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }
}
