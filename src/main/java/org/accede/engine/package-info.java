/** Compiles rules, loads them and runs them over facts. The only package that knows the rule engine, and one that knows nothing of law. */
package org.accede.engine;
