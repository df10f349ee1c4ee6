/** The demo that the README's first command runs. */
package com.example.shop.demo;
