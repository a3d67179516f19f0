package io.github.legstat.analysis.audit;

import io.github.legstat.analysis.PhoneDisplay;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the user tells of an account for its audit.
 *
 * @param leastSeverity findings below this are left out
 * @param rate the price of one pulse of one answered leg; prices are not recalculated without it
 * @param pulseSeconds the length of a pulse in seconds
 * @param now the moment of the audit as seconds of the report's local clock since 1970
 * @param phones how numbers of the parties are shown
 */
public record AuditOptions(
    Severity leastSeverity,
    Optional<BigDecimal> rate,
    int pulseSeconds,
    long now,
    PhoneDisplay phones) {}
