package io.github.amiexplorer.cloud.aws;

import io.github.amiexplorer.cloud.CallerIdentity;
import io.github.amiexplorer.cloud.CancelToken;
import io.github.amiexplorer.cloud.CloudException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link CallerIdentity} by STS, and IAM for the alias. */
final class StsIdentity implements CallerIdentity {
  private final AwsClients clients;
  private final Calls calls;

  StsIdentity(AwsClients clients, Calls calls) {
    this.clients = clients;
    this.calls = calls;
  }

  @Override
  public Caller whoAmI(CancelToken cancel) {
    var caller =
        calls.read(
            clients.homeRegion(),
            "sts:GetCallerIdentity",
            cancel,
            () -> clients.sts().getCallerIdentity());
    return new Caller(
        Objects.requireNonNullElse(caller.account(), ""),
        Objects.requireNonNullElse(caller.arn(), ""),
        alias(cancel));
  }

  /** Few may read it and nothing depends on it: a refusal is no failure. */
  private @Nullable String alias(CancelToken cancel) {
    try {
      var aliases =
          calls
              .read(
                  null, "iam:ListAccountAliases", cancel, () -> clients.iam().listAccountAliases())
              .accountAliases();
      return aliases.isEmpty() ? null : aliases.getFirst();
    } catch (CloudException refused) {
      return null;
    }
  }
}
