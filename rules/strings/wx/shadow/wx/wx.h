#pragma once
// Shadow header: what programs with windows include; of the windows only what
// their own classes are made of.
#include "wx/stream.h"
#include "wx/uri.h"
#include "wx/utils.h"

struct wxPoint {
  wxPoint(int x = 0, int y = 0);
  int x, y;
};
struct wxSize {
  wxSize(int width = 0, int height = 0);
  int x, y;
};
extern const wxPoint wxDefaultPosition;
extern const wxSize wxDefaultSize;
extern const wxString wxFrameNameStr, wxPanelNameStr, wxDialogNameStr;
enum {
  wxOK = 4, wxCANCEL = 16, wxYES_NO = 10, wxYES = 2, wxNO = 8, wxCENTRE = 1, wxICON_ERROR = 0x200, wxICON_WARNING = 0x100,
  wxICON_INFORMATION = 0x800, wxDEFAULT_FRAME_STYLE = 0x20400e40, wxDEFAULT_DIALOG_STYLE = 0x20001800, wxTAB_TRAVERSAL = 0x80000
};

class wxWindow : public wxEvtHandler {
public:
  wxWindow();
  wxWindow(wxWindow *parent, int id = wxID_ANY, const wxPoint &position = wxDefaultPosition,
           const wxSize &size = wxDefaultSize, long style = 0, const wxString &name = wxString());
  virtual wxString GetLabel() const;
  virtual void SetLabel(const wxString &text);
  virtual bool Show(bool show = true);
  virtual bool Enable(bool enable = true);
  virtual bool Layout();
  bool Hide();
  bool Close(bool force = false);
  virtual bool Destroy();
  wxWindow *GetParent() const;
  void Refresh();
  void Update();
};
class wxControl : public wxWindow {};
class wxPanel : public wxWindow {
public:
  using wxWindow::wxWindow;
};
class wxTopLevelWindow : public wxWindow {
public:
  wxTopLevelWindow();
  wxTopLevelWindow(wxWindow *parent, int id, const wxString &title, const wxPoint &position = wxDefaultPosition,
                   const wxSize &size = wxDefaultSize, long style = 0, const wxString &name = wxString());
  virtual void SetTitle(const wxString &title);
  virtual wxString GetTitle() const;
};
class wxFrame : public wxTopLevelWindow {
public:
  using wxTopLevelWindow::wxTopLevelWindow;
  virtual void SetStatusText(const wxString &text, int field = 0);
};
class wxDialog : public wxTopLevelWindow {
public:
  using wxTopLevelWindow::wxTopLevelWindow;
  virtual int ShowModal();
  virtual void EndModal(int result);
};
class wxTextCtrl : public wxControl {
public:
  wxString GetValue() const;
  void SetValue(const wxString &text);
  void ChangeValue(const wxString &text);
  void AppendText(const wxString &text);
};
class wxTimer : public wxEvtHandler {
public:
  wxTimer();
  wxTimer(wxEvtHandler *owner, int id = wxID_ANY);
  bool Start(int milliseconds = -1, bool once = false);
  bool StartOnce(int milliseconds = -1);
  void Stop();
  bool IsRunning() const;
  virtual void Notify();
};
class wxAppConsole : public wxEvtHandler {
public:
  int argc;
  wxChar **argv;
  virtual bool OnInit();
  virtual int OnExit();
  virtual int OnRun();
  wxString GetAppName() const;
};
class wxApp : public wxAppConsole {
public:
  void SetTopWindow(wxWindow *window);
  wxWindow *GetTopWindow() const;
};
extern wxApp *wxTheApp;
#define wxDECLARE_APP(name) name &wxGetApp()
#define DECLARE_APP(name) name &wxGetApp();
#define wxIMPLEMENT_APP(name) name &wxGetApp()
#define IMPLEMENT_APP(name) name &wxGetApp();
#define wxIMPLEMENT_APP_CONSOLE(name) name &wxGetApp()

enum wxThreadKind { wxTHREAD_DETACHED, wxTHREAD_JOINABLE };
enum wxThreadError { wxTHREAD_NO_ERROR };
class wxThread {
public:
  typedef void *ExitCode;
  wxThread(wxThreadKind kind = wxTHREAD_DETACHED);
  virtual ~wxThread();
  wxThreadError Create(unsigned int stack = 0);
  wxThreadError Run();
  ExitCode Wait();
  virtual bool TestDestroy();

protected:
  virtual void *Entry() = 0;
};

class wxInitializer {
public:
  wxInitializer();
  wxInitializer(int argc, char **argv);
  ~wxInitializer();
  bool IsOk() const;
  operator bool() const;
};
bool wxInitialize();
void wxUninitialize();
class wxEventLoopBase {
public:
  virtual int Run();
  virtual void Exit(int result = 0);
  virtual void ScheduleExit(int result = 0);
  static wxEventLoopBase *GetActive();
  bool IsRunning() const;
  virtual bool Dispatch();
  bool Yield();
};
class wxEventLoop : public wxEventLoopBase {};
class wxEventLoopActivator {
public:
  wxEventLoopActivator(wxEventLoopBase *loop);
  ~wxEventLoopActivator();
};
bool wxYield();

class wxStaticText : public wxControl {
public:
  wxStaticText();
  wxStaticText(wxWindow *parent, int id, const wxString &text, const wxPoint &position = wxDefaultPosition,
               const wxSize &size = wxDefaultSize, long style = 0);
};
class wxButton : public wxControl {
public:
  wxButton();
  wxButton(wxWindow *parent, int id, const wxString &text = wxString(), const wxPoint &position = wxDefaultPosition,
           const wxSize &size = wxDefaultSize, long style = 0);
};
class wxCheckBox : public wxControl {
public:
  bool GetValue() const;
  void SetValue(bool value);
  bool IsChecked() const;
};
class wxChoice : public wxControl {
public:
  int GetSelection() const;
  wxString GetStringSelection() const;
  int Append(const wxString &text);
};
class wxComboBox : public wxChoice {
public:
  wxString GetValue() const;
  void SetValue(const wxString &text);
};
class wxGauge : public wxControl {
public:
  void SetValue(int value);
  void SetRange(int range);
  void Pulse();
};
