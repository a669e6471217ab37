//===- glib-object.h - shadow header of GObject ---------------------------===//
//
// Objects, types, properties and signals, as far as programs name them.
// Declarations only; a declared or defined type is its struct and its casts.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_GLIB_OBJECT_H
#define PATLINT_SHADOW_GLIB_OBJECT_H

#include "glib.h"

G_BEGIN_DECLS

typedef struct _GTypeClass { GType g_type; } GTypeClass;
typedef struct _GTypeInstance { GTypeClass *g_class; } GTypeInstance;
typedef struct _GTypeInterface { GType g_type; GType g_instance_type; } GTypeInterface;
typedef struct _GValue { GType g_type; gint64 data[2]; } GValue;
typedef struct _GParamSpec { GTypeInstance g_type_instance; const gchar *name; } GParamSpec;
typedef struct _GClosure GClosure;
typedef struct _GObject { GTypeInstance g_type_instance; guint ref_count; } GObject;
typedef GObject GInitiallyUnowned;
typedef void (*GCallback)(void);
typedef void (*GClosureNotify)(gpointer data, GClosure *closure);
typedef void (*GWeakNotify)(gpointer data, GObject *object);
typedef struct _GObjectClass {
  GTypeClass g_type_class;
  GObject *(*constructor)(GType type, guint count, gpointer properties);
  void (*set_property)(GObject *object, guint id, const GValue *value, GParamSpec *spec);
  void (*get_property)(GObject *object, guint id, GValue *value, GParamSpec *spec);
  void (*dispose)(GObject *object);
  void (*finalize)(GObject *object);
  void (*notify)(GObject *object, GParamSpec *spec);
  void (*constructed)(GObject *object);
} GObjectClass;
typedef GObjectClass GInitiallyUnownedClass;
typedef enum { G_CONNECT_DEFAULT = 0, G_CONNECT_AFTER = 1, G_CONNECT_SWAPPED = 2 } GConnectFlags;
typedef enum { G_SIGNAL_RUN_FIRST = 1, G_SIGNAL_RUN_LAST = 2, G_SIGNAL_RUN_CLEANUP = 4, G_SIGNAL_ACTION = 32 } GSignalFlags;
typedef enum {
  G_PARAM_READABLE = 1, G_PARAM_WRITABLE = 2, G_PARAM_READWRITE = 3, G_PARAM_CONSTRUCT = 4, G_PARAM_CONSTRUCT_ONLY = 8,
  G_PARAM_STATIC_NAME = 32, G_PARAM_STATIC_NICK = 64, G_PARAM_STATIC_BLURB = 128, G_PARAM_STATIC_STRINGS = 224
} GParamFlags;

#define G_TYPE_INVALID 0
#define G_TYPE_NONE 4
#define G_TYPE_INTERFACE 8
#define G_TYPE_CHAR 12
#define G_TYPE_BOOLEAN 20
#define G_TYPE_INT 24
#define G_TYPE_UINT 28
#define G_TYPE_INT64 40
#define G_TYPE_UINT64 44
#define G_TYPE_DOUBLE 60
#define G_TYPE_STRING 64
#define G_TYPE_POINTER 68
#define G_TYPE_OBJECT 80
#define G_TYPE_STRV 96
#define G_VALUE_INIT {0, {0, 0}}
#define G_OBJECT(object) ((GObject *)(void *)(object))
#define G_OBJECT_CLASS(class_) ((GObjectClass *)(void *)(class_))
#define G_OBJECT_GET_CLASS(object) ((GObjectClass *)(void *)((GObject *)(object))->g_type_instance.g_class)
#define G_OBJECT_TYPE(object) ((GType)0)
#define G_OBJECT_TYPE_NAME(object) ""
#define G_IS_OBJECT(object) ((object) != NULL)
#define G_CALLBACK(function) ((GCallback)(function))
#define G_TYPE_CHECK_INSTANCE_CAST(object, type, Type) ((Type *)(void *)(object))
#define G_TYPE_CHECK_CLASS_CAST(class_, type, Type) ((Type *)(void *)(class_))
#define G_TYPE_CHECK_INSTANCE_TYPE(object, type) ((object) != NULL)
#define G_TYPE_CHECK_CLASS_TYPE(class_, type) ((class_) != NULL)
#define G_TYPE_INSTANCE_GET_CLASS(object, type, Type) ((Type *)(void *)((GTypeInstance *)(object))->g_class)
#define G_TYPE_INSTANCE_GET_INTERFACE(object, type, Type) ((Type *)(void *)((GTypeInstance *)(object))->g_class)
#define G_TYPE_FROM_CLASS(class_) (((GTypeClass *)(void *)(class_))->g_type)
#define G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec) ((void)0)

#define PATLINT_GLIB_DECLARE(Name, name, Parent) \
  GType name##_get_type(void); \
  typedef struct _##Name Name; \
  typedef struct _##Name##Class Name##Class
#define PATLINT_GLIB_CASTS(Name, MODULE, OBJECT) \
  static inline Name *MODULE##_##OBJECT(gpointer object) { return (Name *)object; } \
  static inline gboolean MODULE##_IS_##OBJECT(gpointer object) { return object != NULL; }
#define G_DECLARE_FINAL_TYPE(Name, name, MODULE, OBJECT, Parent) \
  PATLINT_GLIB_DECLARE(Name, name, Parent); \
  struct _##Name##Class { Parent##Class parent_class; }; \
  PATLINT_GLIB_CASTS(Name, MODULE, OBJECT)
#define G_DECLARE_DERIVABLE_TYPE(Name, name, MODULE, OBJECT, Parent) \
  PATLINT_GLIB_DECLARE(Name, name, Parent); \
  struct _##Name { Parent parent_instance; }; \
  PATLINT_GLIB_CASTS(Name, MODULE, OBJECT) \
  static inline Name##Class *MODULE##_##OBJECT##_GET_CLASS(gpointer object) \
  { return (Name##Class *)((GTypeInstance *)object)->g_class; }
#define G_DECLARE_INTERFACE(Name, name, MODULE, OBJECT, Parent) \
  GType name##_get_type(void); \
  typedef struct _##Name Name; \
  typedef struct _##Name##Interface Name##Interface; \
  PATLINT_GLIB_CASTS(Name, MODULE, OBJECT)
#define PATLINT_GLIB_DEFINE(Name, name) \
  static gpointer name##_parent_class G_GNUC_UNUSED = NULL; \
  static void name##_init(Name *self); \
  static void name##_class_init(Name##Class *class_); \
  static inline gpointer name##_get_instance_private(Name *self) { return self; } \
  GType name##_get_type(void) { return 0; }
#define G_DEFINE_TYPE(Name, name, PARENT) PATLINT_GLIB_DEFINE(Name, name)
#define G_DEFINE_FINAL_TYPE(Name, name, PARENT) PATLINT_GLIB_DEFINE(Name, name)
#define G_DEFINE_ABSTRACT_TYPE(Name, name, PARENT) PATLINT_GLIB_DEFINE(Name, name)
#define G_DEFINE_TYPE_WITH_CODE(Name, name, PARENT, code) PATLINT_GLIB_DEFINE(Name, name)
#define G_DEFINE_TYPE_WITH_PRIVATE(Name, name, PARENT) PATLINT_GLIB_DEFINE(Name, name)
#define G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE(Name, name, PARENT) G_DEFINE_TYPE_WITH_PRIVATE(Name, name, PARENT)
#define G_DEFINE_INTERFACE(Name, name, PARENT) GType name##_get_type(void) { return 0; }
#define G_DEFINE_BOXED_TYPE(Name, name, copy, free) GType name##_get_type(void) { return 0; }
#define G_IMPLEMENT_INTERFACE(type, init)
#define G_ADD_PRIVATE(Name)

gpointer g_object_new(GType type, const gchar *first, ...);
gpointer g_object_ref(gpointer object);
gpointer g_object_ref_sink(gpointer object);
void g_object_unref(gpointer object);
void g_clear_object(gpointer object);
gboolean g_set_object(gpointer to, gpointer object);
void g_object_set(gpointer object, const gchar *first, ...);
void g_object_get(gpointer object, const gchar *first, ...);
void g_object_set_data(GObject *object, const gchar *key, gpointer data);
void g_object_set_data_full(GObject *object, const gchar *key, gpointer data, GDestroyNotify destroy);
gpointer g_object_get_data(GObject *object, const gchar *key);
gpointer g_object_steal_data(GObject *object, const gchar *key);
void g_object_notify(GObject *object, const gchar *name);
void g_object_notify_by_pspec(GObject *object, GParamSpec *spec);
void g_object_class_install_property(GObjectClass *class_, guint id, GParamSpec *spec);
void g_object_class_install_properties(GObjectClass *class_, guint count, GParamSpec **specs);
gpointer g_type_class_peek_parent(gpointer class_);
gpointer g_type_class_ref(GType type);
GParamSpec *g_param_spec_string(const gchar *name, const gchar *nick, const gchar *blurb, const gchar *value, GParamFlags flags);
GParamSpec *g_param_spec_boolean(const gchar *name, const gchar *nick, const gchar *blurb, gboolean value, GParamFlags flags);
GParamSpec *g_param_spec_int(const gchar *name, const gchar *nick, const gchar *blurb, gint low, gint high, gint value, GParamFlags flags);
GParamSpec *g_param_spec_uint(const gchar *name, const gchar *nick, const gchar *blurb, guint low, guint high, guint value, GParamFlags flags);
GParamSpec *g_param_spec_object(const gchar *name, const gchar *nick, const gchar *blurb, GType type, GParamFlags flags);
GParamSpec *g_param_spec_enum(const gchar *name, const gchar *nick, const gchar *blurb, GType type, gint value, GParamFlags flags);
void g_value_set_string(GValue *value, const gchar *text);
void g_value_take_string(GValue *value, gchar *text);
void g_value_set_boolean(GValue *value, gboolean data);
void g_value_set_int(GValue *value, gint data);
void g_value_set_uint(GValue *value, guint data);
void g_value_set_object(GValue *value, gpointer object);
const gchar *g_value_get_string(const GValue *value);
gchar *g_value_dup_string(const GValue *value);
gboolean g_value_get_boolean(const GValue *value);
gint g_value_get_int(const GValue *value);
guint g_value_get_uint(const GValue *value);
gpointer g_value_get_object(const GValue *value);
gpointer g_value_dup_object(const GValue *value);
GValue *g_value_init(GValue *value, GType type);
void g_value_unset(GValue *value);
gulong g_signal_connect_data(gpointer object, const gchar *signal, GCallback handler, gpointer data, GClosureNotify destroy, GConnectFlags flags);
gulong g_signal_connect_object(gpointer object, const gchar *signal, GCallback handler, gpointer data, GConnectFlags flags);
#define g_signal_connect(object, signal, handler, data) g_signal_connect_data((object), (signal), (handler), (data), NULL, (GConnectFlags)0)
#define g_signal_connect_after(object, signal, handler, data) g_signal_connect_data((object), (signal), (handler), (data), NULL, G_CONNECT_AFTER)
#define g_signal_connect_swapped(object, signal, handler, data) g_signal_connect_data((object), (signal), (handler), (data), NULL, G_CONNECT_SWAPPED)
void g_signal_emit(gpointer object, guint id, GQuark detail, ...);
void g_signal_emit_by_name(gpointer object, const gchar *signal, ...);
guint g_signal_new(const gchar *name, GType type, GSignalFlags flags, guint offset, gpointer accumulator, gpointer data, gpointer marshaller, GType returned, guint count, ...);
void g_signal_handler_disconnect(gpointer object, gulong id);

G_END_DECLS

#endif
