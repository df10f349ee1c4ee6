/** Spring Data repositories. */
package com.example.clinic.store;
