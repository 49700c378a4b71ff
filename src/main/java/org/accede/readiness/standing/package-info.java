/**
 * What profile and register say of a State before each treaty, as facts, and what rules conclude of it: when it did what, and how far it
 * has come. The profile goes before the register.
 */
package org.accede.readiness.standing;
