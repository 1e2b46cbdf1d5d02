package io.github.amiexplorer.operation.run;

import io.github.amiexplorer.cloud.CloudSession;
import java.util.function.BooleanSupplier;

/**
 * The account that operations change, through one open connection.
 *
 * @param connection which saved connection it is, without secrets
 * @param accountId 12 digits
 * @param changesAllowed whether the user allows changes right now; asked when work is to begin
 */
public record Account(
    String connection, String accountId, CloudSession session, BooleanSupplier changesAllowed) {}
