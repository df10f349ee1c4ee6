/** Releases of the shop at work: what the tests and the demo keep running while its database changes underneath. */
package com.example.shop.traffic;
