package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CallerIdentity;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import io.github.amiexplorer.model.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** The caller by STS, which nobody may be refused, and the alias by IAM, which many are. */
final class AwsIdentity implements CallerIdentity {
  private static final Logger LOG = LoggerFactory.getLogger(AwsIdentity.class);

  private final AwsClients clients;
  private final AwsCalls calls;
  private final Region home;

  AwsIdentity(AwsClients clients, AwsCalls calls, Region home) {
    this.clients = clients;
    this.calls = calls;
    this.home = home;
  }

  @Override
  public Caller whoAmI(CancelToken cancel) {
    GetCallerIdentityResponse answer =
        calls.call(
            home, "sts:GetCallerIdentity", cancel, () -> clients.sts(home).getCallerIdentity());
    String account = answer.account() == null ? "" : answer.account();
    String arn = answer.arn() == null ? "" : answer.arn();
    return new Caller(account, arn, alias(cancel));
  }

  private @Nullable String alias(CancelToken cancel) {
    try {
      List<String> aliases =
          calls.call(
              home,
              "iam:ListAccountAliases",
              cancel,
              () -> clients.iam(home).listAccountAliases().accountAliases());
      return aliases.isEmpty() ? null : aliases.getFirst();
    } catch (CloudException refused) {
      LOG.debug("No account alias: {}", refused.getMessage());
      return null;
    }
  }
}
