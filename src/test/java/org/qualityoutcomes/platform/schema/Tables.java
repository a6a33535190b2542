package org.qualityoutcomes.platform.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Our own tables as a server describes them, in words that do not depend on the server. */
record Tables(SortedSet<String> columns, SortedSet<String> foreignKeys, SortedSet<String> indexes) {

    /** What is longer is a text on the one server, and so it is called on both. */
    private static final int LONGEST_VARCHAR = 20_000;

    static Tables of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Tables tables = new Tables(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        try (ResultSet each =
                data.getTables(connection.getCatalog(), schema(connection), "%", new String[] {"TABLE"})) {
            while (each.next()) {
                String name = each.getString("TABLE_NAME");
                if (!name.toLowerCase(Locale.ROOT).matches("(act|flyway)_.*")) {
                    tables.read(connection, data, name);
                }
            }
        }
        return tables;
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema() == null ? "%" : connection.getSchema();
    }

    private void read(Connection connection, DatabaseMetaData data, String table) throws SQLException {
        readColumns(connection, data, table);
        SortedSet<String> owned = readForeignKeys(connection, data, table);
        readIndexes(connection, data, table, owned);
    }

    private void readColumns(Connection connection, DatabaseMetaData data, String table) throws SQLException {
        try (ResultSet each = data.getColumns(connection.getCatalog(), schema(connection), table, "%")) {
            while (each.next()) {
                columns.add(lower(table + "." + each.getString("COLUMN_NAME") + " " + type(each) + " "
                        + (each.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? "not null" : "null")));
            }
        }
    }

    private static String type(ResultSet column) throws SQLException {
        JDBCType type = JDBCType.valueOf(column.getInt("DATA_TYPE"));
        return switch (type) {
            case CHAR, VARCHAR -> {
                int size = column.getInt("COLUMN_SIZE");
                yield size > LONGEST_VARCHAR ? "text" : type + "(" + size + ")";
            }
            case CLOB, LONGVARCHAR -> "text";
            case BIT, BOOLEAN, TINYINT -> "boolean";
            case BLOB, LONGVARBINARY -> "bytes";
            case FLOAT, DOUBLE, REAL -> "float";
            default -> type.getName();
        };
    }

    /** Returns the columns of each key, for which both servers make an index of their own naming. */
    private SortedSet<String> readForeignKeys(Connection connection, DatabaseMetaData data, String table)
            throws SQLException {
        SortedMap<String, String> from = new TreeMap<>();
        SortedMap<String, String> to = new TreeMap<>();
        try (ResultSet each = data.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (each.next()) {
                String name = each.getString("FK_NAME");
                from.merge(name, each.getString("FKCOLUMN_NAME"), (all, one) -> all + "," + one);
                to.merge(name, each.getString("PKTABLE_NAME") + "." + each.getString("PKCOLUMN_NAME"), (a, b) -> a + b);
            }
        }
        from.forEach((name, own) -> foreignKeys.add(lower(table + " " + name + " " + own + " " + to.get(name))));
        return new TreeSet<>(from.values());
    }

    private void readIndexes(Connection connection, DatabaseMetaData data, String table, SortedSet<String> owned)
            throws SQLException {
        SortedMap<String, String> parts = new TreeMap<>();
        SortedMap<String, Boolean> repeatable = new TreeMap<>();
        try (ResultSet each = data.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true)) {
            while (each.next()) {
                String name = each.getString("INDEX_NAME");
                parts.merge(name, each.getString("COLUMN_NAME"), (all, one) -> all + "," + one);
                repeatable.put(name, each.getBoolean("NON_UNIQUE"));
            }
        }
        parts.forEach((name, own) -> {
            boolean many = Boolean.TRUE.equals(repeatable.get(name));
            if (!(many && owned.contains(own))) {
                indexes.add(lower(table + "(" + own + ")" + (many ? "" : " unique")));
            }
        });
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
