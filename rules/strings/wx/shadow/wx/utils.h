#pragma once
// Shadow header: functions without a class.
#include "wx/log.h"

enum { wxBROWSER_NEW_WINDOW = 1, wxBROWSER_NOBUSYCURSOR = 2 };
bool wxLaunchDefaultBrowser(const wxString &url, int flags = 0);
bool wxLaunchDefaultApplication(const wxString &document, int flags = 0);
long wxExecute(const wxString &command, int flags = 0, void *process = nullptr);
bool wxGetEnv(const wxString &name, wxString *value);
wxString wxGetUserName();
wxString wxGetUserId();
wxString wxGetHostName();
wxString wxGetOsDescription();
void wxMilliSleep(unsigned long time);
void wxSleep(int time);
int wxMessageBox(const wxString &message, const wxString &caption = wxString(), long style = 0, void *parent = nullptr,
                 int x = -1, int y = -1);
wxString wxGetTextFromUser(const wxString &message, const wxString &caption = wxString(),
                           const wxString &value = wxString());
wxString wxBase64Encode(const void *data, size_t length);
wxString wxBase64Encode(const wxMemoryBuffer &buffer);
wxString wxNow();
#define wxMin(a, b) ((a) < (b) ? (a) : (b))
#define wxMax(a, b) ((a) > (b) ? (a) : (b))
