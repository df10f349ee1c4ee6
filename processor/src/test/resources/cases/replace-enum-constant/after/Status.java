package com.acme;


enum Status { OPEN, SETTLED }
