/** What a reader who knows the field would say of a profile that reads without errors: what weakens it, and how far it has come. */
package org.accede.validate;
