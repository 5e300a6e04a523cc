/** The audit trail: who did what, when, from where and with which outcome, as a chain in which no entry can be changed unnoticed. */
package org.indicatordashboard.access.audit;
