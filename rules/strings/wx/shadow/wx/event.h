#pragma once
// Shadow header: events and their handlers.
#include "wx/object.h"

typedef int wxEventType;
const wxEventType wxEVT_NULL = 0;

class wxEvent : public wxObject {
public:
  wxEvent(int id = 0, wxEventType type = wxEVT_NULL);
  virtual wxEvent *Clone() const;
  int GetId() const;
  wxEventType GetEventType() const;
  wxObject *GetEventObject() const;
  void SetEventObject(wxObject *object);
  void Skip(bool skip = true);
};
class wxCommandEvent : public wxEvent {
public:
  wxCommandEvent(wxEventType type = wxEVT_NULL, int id = 0);
  wxString GetString() const;
  void SetString(const wxString &text);
  int GetInt() const;
  void SetInt(int value);
  int GetSelection() const;
  bool IsChecked() const;
};
class wxThreadEvent : public wxCommandEvent {
public:
  wxThreadEvent(wxEventType type = wxEVT_NULL, int id = 0);
};
class wxNotifyEvent : public wxCommandEvent {};
class wxCloseEvent : public wxEvent {};
class wxIdleEvent : public wxEvent {};
class wxPaintEvent : public wxEvent {};
class wxMouseEvent : public wxEvent {};
class wxKeyEvent : public wxEvent {};
class wxSizeEvent : public wxEvent {};
class wxTimerEvent : public wxEvent {};

template <class Event> class wxEventTypeTag {
public:
  wxEventTypeTag(wxEventType type);
  operator const wxEventType &() const;
};
#define wxDECLARE_EVENT(name, type) extern const wxEventTypeTag<type> name
#define wxDECLARE_EXPORTED_EVENT(exported, name, type) extern const wxEventTypeTag<type> name
#define wxDEFINE_EVENT(name, type) const wxEventTypeTag<type> name(1)

#define DECLARE_EVENT_TABLE()
#define wxDECLARE_EVENT_TABLE()
#define END_EVENT_TABLE()
#define wxEND_EVENT_TABLE()

class wxEvtHandler : public wxObject {
public:
  wxEvtHandler();
  // With bodies, so that the types of lambdas are known.
  template <class Tag, class... Handler> void Bind(const Tag &, Handler &&...) {}
  template <class Tag, class... Handler> bool Unbind(const Tag &, Handler &&...) { return true; }
  template <class... Handler> void Connect(Handler &&...) {}
  template <class... Handler> bool Disconnect(Handler &&...) { return true; }
  template <class Function, class... Arguments> void CallAfter(const Function &, Arguments &&...) {}
  virtual bool ProcessEvent(wxEvent &event);
  void QueueEvent(wxEvent *event);
  void AddPendingEvent(const wxEvent &event);
  void ProcessPendingEvents();
};
void wxPostEvent(wxEvtHandler *handler, const wxEvent &event);
void wxQueueEvent(wxEvtHandler *handler, wxEvent *event);

extern const wxEventTypeTag<wxCommandEvent> wxEVT_BUTTON, wxEVT_MENU, wxEVT_CHOICE, wxEVT_CHECKBOX, wxEVT_TEXT,
    wxEVT_TEXT_ENTER, wxEVT_COMBOBOX, wxEVT_LISTBOX, wxEVT_COMMAND_BUTTON_CLICKED, wxEVT_COMMAND_MENU_SELECTED;
extern const wxEventTypeTag<wxCloseEvent> wxEVT_CLOSE_WINDOW;
extern const wxEventTypeTag<wxTimerEvent> wxEVT_TIMER;
extern const wxEventTypeTag<wxThreadEvent> wxEVT_THREAD;
extern const wxEventTypeTag<wxIdleEvent> wxEVT_IDLE;
extern const wxEventTypeTag<wxSizeEvent> wxEVT_SIZE;
