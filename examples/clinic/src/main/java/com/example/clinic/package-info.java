/** The application. */
package com.example.clinic;
