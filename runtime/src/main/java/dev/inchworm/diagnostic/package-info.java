/** The catalogue of problems that every module speaks from, and the exception that carries one to a user. */
package dev.inchworm.diagnostic;
