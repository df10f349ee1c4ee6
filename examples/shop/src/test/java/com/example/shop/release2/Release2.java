package com.example.shop.release2;

import com.example.shop.model.Customer;
import com.example.shop.model.Order;
import com.example.shop.model.PaymentMethod;
import com.example.shop.store.CustomerStore;
import com.example.shop.store.OrderStore;
import com.example.shop.store.ProductStore;
import com.example.shop.traffic.Release;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** The release being rolled out: the shop's code as it stands, with a clerk entering the orders. */
public final class Release2 implements Release {

    /** Who enters the orders of release 2; never a customer. */
    public static final UUID CLERK = UUID.fromString("00000000-0000-0000-0000-00000000c1e4");

    @Override
    public String name() {
        return "release 2";
    }

    @Override
    public UUID register(Connection connection, String email) throws SQLException {
        return new CustomerStore(connection).register(email, "A customer", HOME);
    }

    @Override
    public long sell(Connection connection, UUID customer, long product, int quantity) throws SQLException {
        OrderStore orders = new OrderStore(connection);
        long order = orders.place(customer, CLERK, Map.of(product, quantity));
        orders.pay(order, PaymentMethod.CARD);
        orders.ship(order, "Snail", HOME);
        new ProductStore(connection).review(customer, product, 5, "Arrived before I did.");
        return order;
    }

    @Override
    public void readCustomer(Connection connection, UUID customer) throws SQLException {
        Customer read = new CustomerStore(connection)
                .find(customer)
                .orElseThrow(() -> new SQLException("release 2 does not find customer " + customer));
        if (!read.home().equals(HOME)) {
            throw new SQLException("release 2 reads another address: " + read);
        }
    }

    @Override
    public void readOrder(Connection connection, long order) throws SQLException {
        Order read = new OrderStore(connection)
                .find(order)
                .orElseThrow(() -> new SQLException("release 2 does not find order " + order));
        if (!read.createdBy().equals(CLERK) && !read.createdBy().equals(read.customerId())) {
            throw new SQLException("release 2 reads an order that nobody created: " + read);
        }
    }
}
