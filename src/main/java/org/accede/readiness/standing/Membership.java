package org.accede.readiness.standing;

import org.accede.register.RegisterState;

/**
 * Whether the State is a member of an organization, or took part in the making of a treaty. Where there is none, nobody knows.
 *
 * @param of as profile and register name it, such as council-of-europe
 * @param state yes, no, former or observer
 */
public record Membership(String of, RegisterState state) {}
