package com.acme;


enum Status { OPEN, PAID, LOST }
