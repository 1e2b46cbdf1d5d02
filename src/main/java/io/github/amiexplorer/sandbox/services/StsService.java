package io.github.amiexplorer.sandbox.services;

import io.github.amiexplorer.sandbox.http.ApiAnswer;
import io.github.amiexplorer.sandbox.http.ApiError;
import io.github.amiexplorer.sandbox.http.ApiRequest;
import io.github.amiexplorer.sandbox.http.Operation;
import io.github.amiexplorer.sandbox.http.Protocols;

/** STS: who the caller is. */
public final class StsService implements Operation {
  private static final String NAME_SPACE = "https://sts.amazonaws.com/doc/2011-06-15/";

  /** STS needs nothing of the world. */
  public StsService() {}

  @Override
  public ApiAnswer answer(ApiRequest request, String requestId) {
    if (!request.action().equals("GetCallerIdentity")) {
      throw ApiError.invalid(
          "InvalidAction",
          "Could not find operation " + request.action() + " for version 2011-06-15");
    }
    return Protocols.query(
        request.action(),
        NAME_SPACE,
        requestId,
        xml ->
            xml.value("Arn", "arn:aws:iam::" + request.accountId() + ":user/explorer")
                .value("UserId", "AIDASANDBOX" + request.accountId().substring(2))
                .value("Account", request.accountId()));
  }
}
