//===- json-glib.h - shadow header of JSON-GLib ---------------------------===//
//
// What programs that talk to a web API with GLib read and write JSON with.
// Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_JSON_GLIB_H
#define PATLINT_SHADOW_JSON_GLIB_H

#include "../gio/gio.h"

G_BEGIN_DECLS

typedef struct _JsonNode JsonNode;
typedef struct _JsonObject JsonObject;
typedef struct _JsonArray JsonArray;
typedef struct _JsonParser JsonParser;
typedef struct _JsonReader JsonReader;
typedef struct _JsonBuilder JsonBuilder;
typedef struct _JsonGenerator JsonGenerator;
typedef enum { JSON_NODE_OBJECT, JSON_NODE_ARRAY, JSON_NODE_VALUE, JSON_NODE_NULL } JsonNodeType;
#define JSON_NODE_TYPE(node) (json_node_get_node_type(node))
#define JSON_NODE_HOLDS_OBJECT(node) (json_node_get_node_type(node) == JSON_NODE_OBJECT)
#define JSON_NODE_HOLDS_ARRAY(node) (json_node_get_node_type(node) == JSON_NODE_ARRAY)
#define JSON_NODE_HOLDS_VALUE(node) (json_node_get_node_type(node) == JSON_NODE_VALUE)

JsonParser *json_parser_new(void);
gboolean json_parser_load_from_data(JsonParser *parser, const gchar *text, gssize size, GError **error);
gboolean json_parser_load_from_file(JsonParser *parser, const gchar *path, GError **error);
gboolean json_parser_load_from_stream(JsonParser *parser, GInputStream *stream, GCancellable *cancellable, GError **error);
JsonNode *json_parser_get_root(JsonParser *parser);
JsonNode *json_from_string(const char *text, GError **error);
char *json_to_string(JsonNode *node, gboolean pretty);
JsonNode *json_node_new(JsonNodeType type);
JsonNode *json_node_copy(JsonNode *node);
void json_node_free(JsonNode *node);
void json_node_unref(JsonNode *node);
JsonNodeType json_node_get_node_type(JsonNode *node);
JsonObject *json_node_get_object(JsonNode *node);
JsonArray *json_node_get_array(JsonNode *node);
const gchar *json_node_get_string(JsonNode *node);
gchar *json_node_dup_string(JsonNode *node);
gint64 json_node_get_int(JsonNode *node);
gdouble json_node_get_double(JsonNode *node);
gboolean json_node_get_boolean(JsonNode *node);
gboolean json_node_is_null(JsonNode *node);
void json_node_set_object(JsonNode *node, JsonObject *object);
void json_node_take_object(JsonNode *node, JsonObject *object);

JsonObject *json_object_new(void);
JsonObject *json_object_ref(JsonObject *object);
void json_object_unref(JsonObject *object);
gboolean json_object_has_member(JsonObject *object, const gchar *name);
JsonNode *json_object_get_member(JsonObject *object, const gchar *name);
GList *json_object_get_members(JsonObject *object);
const gchar *json_object_get_string_member(JsonObject *object, const gchar *name);
const char *json_object_get_string_member_with_default(JsonObject *object, const char *name, const char *otherwise);
gint64 json_object_get_int_member(JsonObject *object, const gchar *name);
gdouble json_object_get_double_member(JsonObject *object, const gchar *name);
gboolean json_object_get_boolean_member(JsonObject *object, const gchar *name);
JsonObject *json_object_get_object_member(JsonObject *object, const gchar *name);
JsonArray *json_object_get_array_member(JsonObject *object, const gchar *name);
void json_object_set_string_member(JsonObject *object, const gchar *name, const gchar *text);
void json_object_set_int_member(JsonObject *object, const gchar *name, gint64 value);
void json_object_set_boolean_member(JsonObject *object, const gchar *name, gboolean value);
void json_object_set_object_member(JsonObject *object, const gchar *name, JsonObject *value);
void json_object_set_array_member(JsonObject *object, const gchar *name, JsonArray *value);

JsonArray *json_array_new(void);
void json_array_unref(JsonArray *array);
guint json_array_get_length(JsonArray *array);
JsonNode *json_array_get_element(JsonArray *array, guint i);
const gchar *json_array_get_string_element(JsonArray *array, guint i);
JsonObject *json_array_get_object_element(JsonArray *array, guint i);
void json_array_add_string_element(JsonArray *array, const gchar *text);
void json_array_add_object_element(JsonArray *array, JsonObject *object);

JsonBuilder *json_builder_new(void);
JsonBuilder *json_builder_begin_object(JsonBuilder *builder);
JsonBuilder *json_builder_end_object(JsonBuilder *builder);
JsonBuilder *json_builder_begin_array(JsonBuilder *builder);
JsonBuilder *json_builder_end_array(JsonBuilder *builder);
JsonBuilder *json_builder_set_member_name(JsonBuilder *builder, const gchar *name);
JsonBuilder *json_builder_add_string_value(JsonBuilder *builder, const gchar *text);
JsonBuilder *json_builder_add_int_value(JsonBuilder *builder, gint64 value);
JsonBuilder *json_builder_add_boolean_value(JsonBuilder *builder, gboolean value);
JsonNode *json_builder_get_root(JsonBuilder *builder);
JsonGenerator *json_generator_new(void);
void json_generator_set_root(JsonGenerator *generator, JsonNode *node);
void json_generator_set_pretty(JsonGenerator *generator, gboolean on);
gchar *json_generator_to_data(JsonGenerator *generator, gsize *size);

JsonReader *json_reader_new(JsonNode *node);
gboolean json_reader_read_member(JsonReader *reader, const gchar *name);
void json_reader_end_member(JsonReader *reader);
gboolean json_reader_read_element(JsonReader *reader, guint i);
void json_reader_end_element(JsonReader *reader);
gint json_reader_count_elements(JsonReader *reader);
const gchar *json_reader_get_string_value(JsonReader *reader);
gint64 json_reader_get_int_value(JsonReader *reader);

G_END_DECLS

#endif
